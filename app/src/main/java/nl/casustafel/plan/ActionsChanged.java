package nl.casustafel.plan;

import nl.casustafel.kernel.Event;

/// An action was agreed or closed.
public record ActionsChanged(ActionId action) implements Event {}
