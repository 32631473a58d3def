package nl.casustafel.timeline;

import nl.casustafel.kernel.Event;

/// Something was marked on a timeline, or the list of catalysts changed.
public record MomentsChanged() implements Event {}
