package nl.casustafel.plan;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// The formal measures kept in the store. What the actor may not see is not found.
public interface Measures {
    void add(Tx tx, FormalMeasure measure);

    Optional<Versioned<FormalMeasure>> find(Tx tx, Actor actor, FormalMeasure.Key id);

    /// Keeps what became of it. False where it changed since `version`.
    boolean follow(Tx tx, FormalMeasure measure, int version);
}
