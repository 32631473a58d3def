package nl.casustafel.weighing;

import nl.casustafel.kernel.Event;
import nl.casustafel.signal.SignalId;

/// A weighing was opened, filled in, signed or decided.
public record WeighingChanged(WeighingId weighing, SignalId signal) implements Event {}
