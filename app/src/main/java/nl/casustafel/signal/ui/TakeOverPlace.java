package nl.casustafel.signal.ui;

import nl.casustafel.desk.Place;

/// Taking over an old list.
public record TakeOverPlace() implements Place {}
