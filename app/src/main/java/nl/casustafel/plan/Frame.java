package nl.casustafel.plan;

/// How an intervention presses (catalogue 4.6): *vrijwillig*, *drang*, *dwang*. The last two keep their
/// Dutch names, which English has no pair of words for.
public enum Frame {
    VOLUNTARY,
    DRANG,
    DWANG
}
