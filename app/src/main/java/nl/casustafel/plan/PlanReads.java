package nl.casustafel.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// Reading plans, through the gate of their case. Opening the case left the line in the log.
public interface PlanReads {
    /// The newest version, in whatever state.
    Optional<Versioned<PlanVersion>> latest(Tx tx, Actor actor, CaseId caseFile);

    /// All versions of a case, oldest first.
    List<PlanVersion> versions(Tx tx, Actor actor, CaseId caseFile);

    /// What was seen when a version was looked back on.
    Optional<Evaluation> evaluation(Tx tx, Actor actor, PlanVersionId id);

    /// Cases whose newest agreed plan is up for review on or before `day`, earliest first.
    List<ReviewRow> reviewsUntil(Tx tx, Actor actor, LocalDate day);
}
