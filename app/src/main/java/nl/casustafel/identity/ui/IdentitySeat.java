package nl.casustafel.identity.ui;

import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Transactor;

/// Who acts, and through which door.
public record IdentitySeat(Actor actor, Transactor transactor) {}
