package nl.casustafel.plan;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// The plans kept in the store. What the actor may not see is not found.
public interface Plans {
    void add(Tx tx, PlanVersion version);

    Optional<Versioned<PlanVersion>> find(Tx tx, Actor actor, PlanVersionId id);

    Optional<Versioned<PlanVersion>> latest(Tx tx, Actor actor, CaseId caseFile);

    /// Puts `content` in the place of what a concept said. False where it changed since `version` or is agreed.
    boolean rewrite(Tx tx, PlanVersionId id, PlanContent content, int version);

    /// False where it changed since `version` or is agreed already.
    boolean agree(Tx tx, PlanVersionId id, LocalDate on, int version);
}
