package nl.casustafel.exchange;

import nl.casustafel.kernel.Event;

/// Something went, came, or was recalled.
public record ExchangeChanged() implements Event {}
