package nl.casustafel.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Looks back on a version that is carried out: what came of each goal, and whether it is still needed to
/// keep processing (T-C5, WPGA art. 6(2), 9). The case goes into evaluation with it.
public final class EvaluatePlan {
    private final Transactor transactor;
    private final Plans plans;
    private final ProceedCase proceedCase;
    private final PlanSteps steps;

    /// What was seen.
    /// @param effects one for each goal at least
    /// @param early why it did not wait for the day that was agreed; needed before it (T-C5)
    public record Seen(LongText necessity, List<Evaluation.Effect> effects, Optional<LongText> early)
            implements PersonalData {
        public Seen {
            effects = List.copyOf(effects);
        }

        @Override
        public String toString() {
            return "Seen[" + effects.size() + "]";
        }
    }

    public EvaluatePlan(Transactor transactor, Plans plans, ProceedCase proceedCase, CaseClock clock) {
        this.transactor = transactor;
        this.plans = plans;
        this.proceedCase = proceedCase;
        this.steps = new PlanSteps(plans, proceedCase, clock);
    }

    /// On its day, or later.
    public Outcome<PlanVersionId, PlanRefusal> handle(
            Actor actor, PlanVersionId id, int version, LongText necessity, List<Evaluation.Effect> effects) {
        return handle(actor, id, version, new Seen(necessity, effects, Optional.empty()));
    }

    /// @param version of the row as it was read
    public Outcome<PlanVersionId, PlanRefusal> handle(Actor actor, PlanVersionId id, int version, Seen seen) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> steps.found(tx, actor, id)
                        .then(EvaluatePlan::carriedOut)
                        .then(found -> whole(found, seen.effects()))
                        .then(found -> evaluated(tx, actor, found, version, seen)));
    }

    private Outcome<PlanVersionId, PlanRefusal> evaluated(
            Tx tx, Actor actor, PlanVersion found, int version, Seen seen) {
        plans.evaluate(
                tx,
                found.id(),
                new Evaluation(steps.clock().today(), actor.person(), seen.necessity(), seen.effects()));
        PlanVersion.Course to = new PlanVersion.Course(
                PlanState.EVALUATED, found.course().proposedOn(), found.agreedOn(), Optional.empty());
        return plans.move(tx, found.id(), to, version)
                ? steps.told(
                        tx,
                        found,
                        PlanAction.PLAN_EVALUATED,
                        proceedCase.lookedBack(
                                tx, actor, found.caseFile(), found.content().reviewOn(), seen.early()))
                : Outcome.refused(PlanRefusal.Plain.CHANGED_MEANWHILE);
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
