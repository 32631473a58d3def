package nl.casustafel.provision.ui;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.vault.Transactor;

/// Who looks at the register.
public record ProvisionSeat(Actor actor, Transactor transactor, CaseClock clock) {}
