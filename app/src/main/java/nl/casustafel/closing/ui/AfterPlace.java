package nl.casustafel.closing.ui;

import nl.casustafel.desk.Place;

/// The list of what is left to do of cases that are over.
public record AfterPlace() implements Place {}
