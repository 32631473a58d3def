package nl.casustafel.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;

/// Looks back on a version that is carried out: what came of each goal, and whether it is still needed to
/// keep processing (T-C5, WPGA art. 6(2), 9).
public final class EvaluatePlan {
    private final Transactor transactor;
    private final Plans plans;
    private final PlanSteps steps;

    public EvaluatePlan(Transactor transactor, Plans plans, ProceedCase proceedCase, CaseClock clock) {
        this.transactor = transactor;
        this.plans = plans;
        this.steps = new PlanSteps(plans, proceedCase, clock);
    }

    /// @param version of the row as it was read
    /// @param effects one for each goal at least
    public Outcome<PlanVersionId, PlanRefusal> handle(
            Actor actor, PlanVersionId id, int version, LongText necessity, List<Evaluation.Effect> effects) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> steps.found(tx, actor, id)
                        .then(EvaluatePlan::carriedOut)
                        .then(found -> whole(found, effects))
                        .then(found -> {
                            plans.evaluate(
                                    tx, id, new Evaluation(steps.clock().today(), actor.person(), necessity, effects));
                            PlanVersion.Course to = new PlanVersion.Course(
                                    PlanState.EVALUATED,
                                    found.course().proposedOn(),
                                    found.agreedOn(),
                                    Optional.empty());
                            return steps.moved(
                                    tx, actor, new PlanSteps.Step(to, PlanAction.PLAN_EVALUATED), found, version);
                        }));
    }

    private static Outcome<PlanVersion, PlanRefusal> carriedOut(PlanVersion found) {
        return found.state() == PlanState.AGREED
                ? Outcome.done(found)
                : Outcome.refused(PlanRefusal.Plain.NOT_CARRIED_OUT);
    }

    private static Outcome<PlanVersion, PlanRefusal> whole(PlanVersion found, List<Evaluation.Effect> effects) {
        List<Goal> goals = found.content().goals();
        boolean each = IntStream.rangeClosed(1, goals.size())
                .allMatch(goal -> effects.stream().anyMatch(one -> one.ofGoal() && one.goal() == goal));
        boolean known = effects.stream()
                .allMatch(one -> one.goal() >= 1
                        && one.goal() <= goals.size()
                        && one.intervention()
                                <= goals.get(one.goal() - 1).interventions().size());
        if (!known) {
            throw new IllegalArgumentException("an effect of nothing in this version");
        }
        return each ? Outcome.done(found) : Outcome.refused(PlanRefusal.Plain.EFFECTS_MISSING);
    }
}
