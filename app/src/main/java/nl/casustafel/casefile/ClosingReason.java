package nl.casustafel.casefile;

/// Why a case was ended (CAT-4.9).
public enum ClosingReason {
    GOAL_REACHED,
    NO_INDICATIONS,
    RISK_REDUCED,
    CARE_ARRANGED,
    NO_ADDED_VALUE,
    CRIMINAL_LAW,
    LONG_DETENTION,
    MOVED,
    WHEREABOUTS_UNKNOWN,
    DECEASED,
    /// Every recipient hears that it was wrong (UIT9).
    WRONGLY_INCLUDED,
    NOT_NECESSARY,
    ERASURE_GRANTED;

    /// Whether there is no ground to keep anything (Bpga art. 16, WPGA art. 9).
    public boolean destroysAtOnce() {
        return this == NO_INDICATIONS || this == WRONGLY_INCLUDED || this == ERASURE_GRANTED;
    }
}
