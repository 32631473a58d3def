package nl.casustafel.plan;

import java.util.List;
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

    /// Puts `content` in the place of what a concept said. False where it changed since `version` or is no
    /// concept.
    boolean rewrite(Tx tx, PlanVersionId id, PlanContent content, int version);

    /// Says how far it came. False where it changed since `version`.
    boolean move(Tx tx, PlanVersionId id, PlanVersion.Course to, int version);

    /// Ends all that was not ended yet: finished where it was looked back on, else withdrawn. Asks no gate:
    /// whoever ended the case found it through that. Says which it were.
    List<PlanVersionId> end(Tx tx, CaseId caseFile, PlanVersion.Ended ended);

    void approve(Tx tx, PlanVersionId id, Approval approval);

    /// Forgets who agreed, because it was taken back.
    void forgetApprovals(Tx tx, PlanVersionId id);

    /// Keeps what was seen when it was looked back on; once.
    void evaluate(Tx tx, PlanVersionId id, Evaluation evaluation);
}
