package nl.casustafel.assessment;

/// What a prompt can ask about besides ratings.
public enum Circumstance {
    /// Nobody of health care was consulted, openly or anonymously (DEC-9).
    NO_CARE_PARTNER,
    /// All facts go back to one origin.
    SINGLE_ORIGIN,
    /// A level of clear or more rests on opinion, or on hearsay from fewer than two origins.
    WEAK_EVIDENCE,
    /// Under 18 (W-M3).
    MINOR,
    /// The decision is to admit, and not only to weigh further (*instroom*).
    ADMISSION
}
