package nl.casustafel.signal;

/// What kind of message came in (W-C1, WPGA art. 5(1)-(2)).
public enum SignalKind {
    /// A report about a person or organisation.
    REPORT,
    /// A question for advice; holds no person.
    ADVICE_REQUEST
}
