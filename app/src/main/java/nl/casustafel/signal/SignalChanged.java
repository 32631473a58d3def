package nl.casustafel.signal;

import nl.casustafel.kernel.Event;

/// A signal was recorded, amended, moved or answered; screens that show it read it again.
public record SignalChanged(SignalId signal) implements Event {}
