package nl.casustafel.identity.ui;

import nl.casustafel.desk.Place;
import nl.casustafel.signal.SignalId;

/// Whom this signal is about beside somebody known.
public record MergePlace(SignalId signal) implements Place {}
