package nl.casustafel.team;

import nl.casustafel.kernel.Event;

/// Settings, people or mandates were changed.
public record TeamChanged() implements Event {}
