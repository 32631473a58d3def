package nl.casustafel.signal.ui;

import nl.casustafel.desk.Place;

/// The list of signals this person may see.
public record SignalsPlace() implements Place {}
