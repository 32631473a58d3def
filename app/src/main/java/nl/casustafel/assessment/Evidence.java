package nl.casustafel.assessment;

/// A fact as a level can rest on it: how it is known, how far it is borne out, and what it goes back to
/// (framework 3.2). The fact itself stands elsewhere.
///
/// @param borneOut confirmed, or plausible beside other facts: 1 or 2 of the grades of content
public record Evidence(Ground ground, boolean borneOut, Origin origin) {
    public enum Ground {
        /// Seen, or an original document.
        SEEN,
        HEARD,
        /// Kept and told apart; no level rests on it.
        OPINION
    }

    /// Facts with the same number go back to one origin, and count once.
    public record Origin(int number) {}
}
