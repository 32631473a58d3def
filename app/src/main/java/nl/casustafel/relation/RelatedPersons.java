package nl.casustafel.relation;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// The related persons kept in the store. What the actor may not see is not found.
public interface RelatedPersons {
    void add(Tx tx, RelatedPerson person);

    Optional<Versioned<RelatedPerson>> find(Tx tx, Actor actor, RelatedPersonId id);

    /// Puts `tie` in the place of what was kept. False where it changed since `version`.
    boolean rewrite(Tx tx, RelatedPersonId id, Tie tie, int version);

    /// False where it changed since `version`.
    boolean remove(Tx tx, RelatedPersonId id, int version);
}
