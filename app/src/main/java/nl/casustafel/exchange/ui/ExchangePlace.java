package nl.casustafel.exchange.ui;

import nl.casustafel.desk.Place;

/// Handing over and taking in.
public record ExchangePlace() implements Place {}
