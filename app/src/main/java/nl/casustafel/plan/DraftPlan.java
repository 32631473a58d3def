package nl.casustafel.plan;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Writes the concept of the next version of a plan, or writes it anew. For each intervention a standing
/// participant answers (W-B1, DEC-15): the act gives others no task, so they can only carry out (W-B2).
public final class DraftPlan {
    /// What `basedOn` is where there is no concept yet.
    public static final int NO_CONCEPT = 0;

    private final Transactor transactor;
    private final Plans plans;
    private final ProceedCase proceedCase;
    private final PlanRules rules;
    private final CaseClock clock;

    public DraftPlan(Transactor transactor, Plans plans, ProceedCase proceedCase, TeamReads team, CaseClock clock) {
        this.transactor = transactor;
        this.plans = plans;
        this.proceedCase = proceedCase;
        this.rules = new PlanRules(team, clock);
        this.clock = clock;
    }

    /// @param basedOn row version of the concept that was read, or [#NO_CONCEPT]
    public Outcome<PlanVersionId, PlanRefusal> handle(Actor actor, CaseId caseFile, int basedOn, PlanContent content) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> within(tx, actor, caseFile, basedOn, content));
    }

    public Outcome<PlanVersionId, PlanRefusal> within(
            Tx tx, Actor actor, CaseId caseFile, int basedOn, PlanContent content) {
        if (!Planning.allowedTo(actor)) {
            return Outcome.refused(PlanRefusal.Plain.NOT_YOURS);
        }
        Optional<PlanRefusal> objection = rules.objection(tx, content);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return PlanRefusal.ofCase(proceedCase.within(tx, actor, caseFile))
                .then(_ -> kept(tx, actor, caseFile, basedOn, content));
    }

    private Outcome<PlanVersionId, PlanRefusal> kept(
            Tx tx, Actor actor, CaseId caseFile, int basedOn, PlanContent content) {
        Optional<PlanVersion> newest = plans.latest(tx, actor, caseFile).map(Versioned::value);
        if (newest.filter(version -> version.state() == PlanState.PROPOSED).isPresent()) {
            return Outcome.refused(PlanRefusal.Plain.LIES_BEFORE_THEM);
        }
        Optional<PlanVersion> concept = newest.filter(version -> version.state() == PlanState.CONCEPT);
        if (concept.isPresent()) {
            PlanVersionId id = concept.get().id();
            return plans.rewrite(tx, id, content, basedOn)
                    ? drafted(tx, id, caseFile)
                    : Outcome.refused(PlanRefusal.Plain.CHANGED_MEANWHILE);
        }
        if (basedOn != NO_CONCEPT) {
            return Outcome.refused(PlanRefusal.Plain.ALREADY_AGREED);
        }
        PlanVersion version = new PlanVersion(
                PlanVersionId.fresh(),
                caseFile,
                newest.map(PlanVersion::number).orElse(0) + 1,
                content,
                clock.now(),
                actor.person(),
                PlanVersion.Course.CONCEPT,
                List.of());
        plans.add(tx, version);
        return drafted(tx, version.id(), caseFile);
    }

    private static Outcome<PlanVersionId, PlanRefusal> drafted(Tx tx, PlanVersionId id, CaseId caseFile) {
        tx.audit(PlanAction.PLAN_DRAFTED, id);
        tx.emit(new PlanChanged(caseFile));
        return Outcome.done(id);
    }
}
