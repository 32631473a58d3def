package nl.casustafel.meeting;

import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// Knows whether anything has to be destroyed; told by the feature that keeps terms (DEC-17).
@FunctionalInterface
public interface DestructionWaits {
    /// Of what this person sees to.
    boolean any(Tx tx, Actor actor);
}
