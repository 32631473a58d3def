package nl.casustafel.retention;

/// Which rule gave the day until which a case is kept.
public enum TermRule {
    /// Five years after the last processing (WPGA art. 9).
    LAST_PROCESSING("W-G1"),
    /// Five years after the first processing (WGS art. 1.8(7)).
    FIRST_PROCESSING("W-G7"),
    /// The same, kept on since (BGS art. 1.16).
    EXTENDED("W-G7"),
    /// An earlier day was chosen at closing (ECLI:NL:RVS:2022:635).
    CHOSEN("W-G4"),
    /// There were no indications, or no ground to keep anything (Bpga art. 16).
    AT_ONCE("W-G3");

    private final String id;

    TermRule(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
