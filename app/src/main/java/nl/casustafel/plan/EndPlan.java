package nl.casustafel.plan;

import java.util.Optional;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Ends a plan, with the reason: finished once it was looked back on, or withdrawn whenever (law 1.6).
public final class EndPlan {
    private final Transactor transactor;
    private final PlanSteps steps;

    public EndPlan(Transactor transactor, Plans plans, ProceedCase proceedCase, CaseClock clock) {
        this.transactor = transactor;
        this.steps = new PlanSteps(plans, proceedCase, clock);
    }

    /// @param version of the row as it was read
    public Outcome<PlanVersionId, PlanRefusal> finish(Actor actor, PlanVersionId id, int version, LongText why) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> steps.found(tx, actor, id)
                        .then(EndPlan::evaluated)
                        .then(found -> ended(tx, actor, new To(PlanState.FINISHED, why), found, version)));
    }

    public Outcome<PlanVersionId, PlanRefusal> withdraw(Actor actor, PlanVersionId id, int version, LongText why) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> steps.found(tx, actor, id)
                        .then(found -> found.state().ended()
                                ? Outcome.refused(PlanRefusal.Plain.ENDED)
                                : ended(tx, actor, new To(PlanState.WITHDRAWN, why), found, version)));
    }

    private record To(PlanState state, LongText why) {}

    private Outcome<PlanVersionId, PlanRefusal> ended(Tx tx, Actor actor, To to, PlanVersion found, int version) {
        PlanVersion.Course course = new PlanVersion.Course(
                to.state(),
                found.course().proposedOn(),
                found.agreedOn(),
                Optional.of(new PlanVersion.Ended(steps.clock().today(), to.why())));
        return steps.moved(tx, actor, new PlanSteps.Step(course, PlanAction.PLAN_ENDED), found, version);
    }

    private static Outcome<PlanVersion, PlanRefusal> evaluated(PlanVersion found) {
        return switch (found.state()) {
            case EVALUATED -> Outcome.done(found);
            case AGREED -> Outcome.refused(PlanRefusal.Plain.EVALUATE_FIRST);
            case CONCEPT, PROPOSED -> Outcome.refused(PlanRefusal.Plain.NOT_CARRIED_OUT);
            case FINISHED, WITHDRAWN -> Outcome.refused(PlanRefusal.Plain.ENDED);
        };
    }
}
