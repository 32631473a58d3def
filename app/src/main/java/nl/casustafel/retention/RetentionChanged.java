package nl.casustafel.retention;

import nl.casustafel.kernel.Event;

/// Signals were destroyed, or a place outside was ticked.
public record RetentionChanged() implements Event {}
