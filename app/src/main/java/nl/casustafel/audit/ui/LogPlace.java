package nl.casustafel.audit.ui;

import nl.casustafel.desk.Place;

/// The log.
public record LogPlace() implements Place {}
