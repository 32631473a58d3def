package nl.casustafel.plan;

import java.util.Optional;
import nl.casustafel.casefile.CaseStep;
import nl.casustafel.casefile.CaseTransition;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Agrees the concept of a plan; from then on this version never changes, and the case is carried out by it
/// (T-C4).
public final class AgreePlan {
    private final Transactor transactor;
    private final Plans plans;
    private final ProceedCase proceedCase;
    private final CaseClock clock;

    public AgreePlan(Transactor transactor, Plans plans, ProceedCase proceedCase, CaseClock clock) {
        this.transactor = transactor;
        this.plans = plans;
        this.proceedCase = proceedCase;
        this.clock = clock;
    }

    /// @param version row version of the concept as it was read
    public Outcome<PlanVersionId, PlanRefusal> handle(Actor actor, PlanVersionId id, int version) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> within(tx, actor, id, version));
    }

    public Outcome<PlanVersionId, PlanRefusal> within(Tx tx, Actor actor, PlanVersionId id, int version) {
        if (!Planning.allowedTo(actor)) {
            return Outcome.refused(PlanRefusal.Plain.NOT_YOURS);
        }
        Optional<PlanVersion> found = plans.find(tx, actor, id).map(Versioned::value);
        if (found.isEmpty()) {
            return Outcome.refused(PlanRefusal.Plain.UNKNOWN);
        }
        PlanVersion concept = found.get();
        if (concept.state() == PlanState.AGREED) {
            return Outcome.refused(PlanRefusal.Plain.ALREADY_AGREED);
        }
        if (!plans.agree(tx, id, clock.today(), version)) {
            return Outcome.refused(PlanRefusal.Plain.CHANGED_MEANWHILE);
        }
        return PlanRefusal.ofCase(proceedCase.within(
                        tx, actor, concept.caseFile(), CaseTransition.AGREE_PLAN, CaseStep.Words.NONE))
                .map(_ -> {
                    tx.audit(PlanAction.PLAN_AGREED, id);
                    tx.emit(new PlanChanged(concept.caseFile()));
                    return id;
                });
    }
}
