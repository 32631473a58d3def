package nl.casustafel.dossier;

/// What whoever brought a fact asks of who hears it (W-D1, WPGA art. 4).
public enum Restriction {
    /// Said, and nothing is asked.
    NONE,
    /// *Alleen mondeling*: the table heard it, and only a heading is kept.
    SPOKEN_ONLY,
    /// *Niet doorverstrekken*: it stays in the program, at the store where it was brought.
    NOT_ONWARD
}
