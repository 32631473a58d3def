package nl.casustafel.assessment;

/// What the table can decide on the screen (framework 2.10): there is no score and no cut-off.
public enum Triage {
    /// No indication of radicalisation.
    T0,
    /// Advice to the reporter.
    T1,
    /// Referred on.
    T2,
    /// More information first.
    T3,
    /// Weighed further, or admitted.
    T4,
    /// Urgent: the emergency protocol, then the table.
    T5
}
