package nl.casustafel.framework;

import nl.casustafel.kernel.Event;

/// A version was begun, changed, settled or dropped.
public record FrameworkChanged(FrameworkId id) implements Event {}
