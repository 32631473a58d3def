package nl.casustafel.excerpt;

import nl.casustafel.kernel.Event;

/// Something was done with a redaction.
public record RedactionChanged(Redaction.Key redaction) implements Event {}
