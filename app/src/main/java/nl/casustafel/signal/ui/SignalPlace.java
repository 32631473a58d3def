package nl.casustafel.signal.ui;

import nl.casustafel.desk.Place;
import nl.casustafel.signal.SignalId;

/// The page of one signal.
public record SignalPlace(SignalId id) implements Place {}
