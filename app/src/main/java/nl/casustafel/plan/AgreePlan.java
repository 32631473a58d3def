package nl.casustafel.plan;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.casefile.CaseStep;
import nl.casustafel.casefile.CaseTransition;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Agrees a version of a plan; from then on it never changes, and the case is carried out by it (T-C4).
public final class AgreePlan {
    private final Transactor transactor;
    private final Store store;
    private final ProceedCase proceedCase;
    private final TeamReads team;
    private final PlanSteps steps;

    /// The plans to write and to read.
    public record Store(Plans plans, PlanReads reads) {}

    public AgreePlan(Transactor transactor, Store store, ProceedCase proceedCase, TeamReads team, CaseClock clock) {
        this.transactor = transactor;
        this.store = store;
        this.proceedCase = proceedCase;
        this.team = team;
        this.steps = new PlanSteps(store.plans(), proceedCase, clock);
    }

    /// What was laid before the participants, once all who answer for an intervention agreed to it.
    /// @param version of the row as it was read
    public Outcome<PlanVersionId, PlanRefusal> handle(Actor actor, PlanVersionId id, int version) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> steps.found(tx, actor, id)
                        .then(PlanSteps::proposed)
                        .then(proposed -> agreed(tx, actor, proposed, version)));
    }

    /// A concept that was made at the table in the same act, among those whom the minutes name.
    public Outcome<PlanVersionId, PlanRefusal> within(Tx tx, Actor actor, PlanVersionId id, int version) {
        return steps.found(tx, actor, id)
                .then(found -> found.state() == PlanState.CONCEPT
                        ? settled(tx, actor, found, version)
                        : Outcome.refused(PlanRefusal.Plain.ALREADY_AGREED));
    }

    private Outcome<PlanVersionId, PlanRefusal> agreed(Tx tx, Actor actor, PlanVersion proposed, int version) {
        Optional<PlanRefusal> objection =
                approvalMissing(tx, proposed).or(() -> steps.early(tx, actor, proposed, store.reads()));
        return objection
                .<Outcome<PlanVersionId, PlanRefusal>>map(Outcome::refused)
                .orElseGet(() -> settled(tx, actor, proposed, version));
    }

    private Optional<PlanRefusal> approvalMissing(Tx tx, PlanVersion proposed) {
        var given = proposed.approvals().stream().map(Approval::organisation).collect(Collectors.toSet());
        var names = team.organisations(tx).stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        return proposed.content()
                .interventions()
                .map(Intervention::responsible)
                .filter(key -> !given.contains(key))
                .findFirst()
                .map(names::get)
                .map(PlanRefusal.ApprovalMissing::new);
    }

    private Outcome<PlanVersionId, PlanRefusal> settled(Tx tx, Actor actor, PlanVersion from, int version) {
        PlanVersion.Course to = new PlanVersion.Course(
                PlanState.AGREED,
                from.course().proposedOn(),
                Optional.of(steps.clock().today()),
                Optional.empty());
        if (!store.plans().move(tx, from.id(), to, version)) {
            return Outcome.refused(PlanRefusal.Plain.CHANGED_MEANWHILE);
        }
        return steps.told(
                tx,
                from,
                PlanAction.PLAN_AGREED,
                proceedCase.within(tx, actor, from.caseFile(), CaseTransition.AGREE_PLAN, CaseStep.Words.NONE));
    }
}
