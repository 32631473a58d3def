package nl.casustafel.domains.ui;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.vault.Transactor;

/// Who acts, the door to the store, and the time.
public record DomainSeat(Actor actor, Transactor transactor, CaseClock clock) {}
