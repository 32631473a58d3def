package nl.casustafel.signal;

import java.time.Instant;
import nl.casustafel.kernel.PersonId;

/// One time the urgent check was answered, by whom and when (SP1-SP3, framework 2.2).
public record UrgentRound(UrgentAnswers answers, Instant at, PersonId by) {}
