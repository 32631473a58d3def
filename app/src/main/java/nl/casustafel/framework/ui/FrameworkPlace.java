package nl.casustafel.framework.ui;

import nl.casustafel.desk.Place;
import nl.casustafel.framework.FrameworkId;

/// One version of the framework.
public record FrameworkPlace(FrameworkId id) implements Place {}
