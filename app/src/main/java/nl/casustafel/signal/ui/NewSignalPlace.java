package nl.casustafel.signal.ui;

import nl.casustafel.desk.Place;

/// The entry of a new signal.
public record NewSignalPlace() implements Place {}
