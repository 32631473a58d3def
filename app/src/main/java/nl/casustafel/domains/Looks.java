package nl.casustafel.domains;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// The looks kept in the store. What the actor may not see is not found.
public interface Looks {
    void add(Tx tx, Look look);

    Optional<Versioned<Look>> find(Tx tx, Actor actor, LookId id);

    /// Puts `situation` in the place of what was kept. False where it changed since `version`.
    boolean rewrite(Tx tx, LookId id, Situation situation, int version);

    /// False where it changed since `version`.
    boolean remove(Tx tx, LookId id, int version);
}
