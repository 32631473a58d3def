package nl.casustafel.signal.ui;

import nl.casustafel.desk.Place;

/// The signals in progress as cards, a column for each state.
public record BoardPlace() implements Place {}
