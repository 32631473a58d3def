package nl.casustafel.excerpt.ui;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.vault.Transactor;

/// In whose name the screens read and act, and when.
public record ExcerptSeat(Actor actor, Transactor transactor, CaseClock clock) {}
