package nl.casustafel.weighing;

import java.time.LocalDate;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.signal.SignalId;

/// A deferred signal: who looks something up, and when it is back on the table (T-S5).
public record DeferredRow(WeighingId weighing, SignalId signal, PersonId owner, LocalDate returnsOn) {}
