package nl.casustafel.retention;

/// What became of a signal that was not admitted, as it is counted.
public enum Ending {
    NOT_RADICALISATION,
    CARE,
    ADVICE_TO_REPORTER,
    OTHER_PROCESS,
    CRIMINAL_LAW,
    OTHER_MUNICIPALITY,
    NO_AGREEMENT,
    ALREADY_KNOWN,
    WITHDRAWN,
    /// It can no longer be told; said as *niet meetbaar*, never as none (DEC-18).
    UNKNOWN
}
