package nl.casustafel.judgement;

/// How soon something must happen.
public enum Urgency {
    REGULAR,
    /// Within two weeks.
    HASTENED,
    IMMEDIATE
}
