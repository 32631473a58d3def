package nl.casustafel.plan;

import java.util.Optional;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;

/// Lays a whole concept before the participants, or takes it back to write in it again; whoever agreed to it
/// before that agrees anew (law 1.6).
public final class ProposePlan {
    private final Transactor transactor;
    private final Plans plans;
    private final PlanRules rules;
    private final PlanSteps steps;

    public ProposePlan(Transactor transactor, Plans plans, ProceedCase proceedCase, TeamReads team, CaseClock clock) {
        this.transactor = transactor;
        this.plans = plans;
        this.rules = new PlanRules(team, clock);
        this.steps = new PlanSteps(plans, proceedCase, clock);
    }

    /// @param version of the row as it was read
    public Outcome<PlanVersionId, PlanRefusal> handle(Actor actor, PlanVersionId id, int version) {
        PlanVersion.Course to = new PlanVersion.Course(
                PlanState.PROPOSED, Optional.of(steps.clock().today()), Optional.empty(), Optional.empty());
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> steps.found(tx, actor, id)
                        .then(ProposePlan::concept)
                        .then(found -> rules.unfinished(tx, found.content())
                                .<Outcome<PlanVersion, PlanRefusal>>map(Outcome::refused)
                                .orElseGet(() -> Outcome.done(found)))
                        .then(found -> steps.moved(
                                tx, actor, new PlanSteps.Step(to, PlanAction.PLAN_PROPOSED), found, version)));
    }

    public Outcome<PlanVersionId, PlanRefusal> takeBack(Actor actor, PlanVersionId id, int version) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> steps.found(tx, actor, id).then(PlanSteps::proposed).then(found -> {
                    plans.forgetApprovals(tx, id);
                    return steps.moved(
                            tx,
                            actor,
                            new PlanSteps.Step(PlanVersion.Course.CONCEPT, PlanAction.PLAN_TAKEN_BACK),
                            found,
                            version);
                }));
    }

    private static Outcome<PlanVersion, PlanRefusal> concept(PlanVersion found) {
        return switch (found.state()) {
            case CONCEPT -> Outcome.done(found);
            case PROPOSED -> Outcome.refused(PlanRefusal.Plain.LIES_BEFORE_THEM);
            case AGREED, EVALUATED -> Outcome.refused(PlanRefusal.Plain.ALREADY_AGREED);
            case FINISHED, WITHDRAWN -> Outcome.refused(PlanRefusal.Plain.ENDED);
        };
    }
}
