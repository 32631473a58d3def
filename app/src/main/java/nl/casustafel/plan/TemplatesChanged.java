package nl.casustafel.plan;

import nl.casustafel.kernel.Event;

/// A template was kept or thrown away.
public record TemplatesChanged() implements Event {}
