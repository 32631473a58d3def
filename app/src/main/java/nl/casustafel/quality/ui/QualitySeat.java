package nl.casustafel.quality.ui;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.vault.Transactor;

/// In whose name these screens read and act, and what time it is.
public record QualitySeat(Actor actor, Transactor transactor, CaseClock clock) {}
