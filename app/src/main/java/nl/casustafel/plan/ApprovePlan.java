package nl.casustafel.plan;

import java.util.Optional;
import nl.casustafel.casefile.CaseFiles;
import nl.casustafel.casefile.Designated;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// A participant agrees to what was laid before him, with his own signature (DEC-6): somebody designated for
/// the case, or one of the three (W-C8).
public final class ApprovePlan {
    private final Transactor transactor;
    private final Plans plans;
    private final CaseFiles cases;
    private final TeamReads team;
    private final PlanSteps steps;

    public ApprovePlan(
            Transactor transactor,
            Plans plans,
            CaseFiles cases,
            ProceedCase proceedCase,
            TeamReads team,
            CaseClock clock) {
        this.transactor = transactor;
        this.plans = plans;
        this.cases = cases;
        this.team = team;
        this.steps = new PlanSteps(plans, proceedCase, clock);
    }

    public Outcome<PlanVersionId, PlanRefusal> handle(
            Actor actor, PlanVersionId id, Organisation.Key organisation, SignatureProof proof) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> steps.found(tx, actor, id)
                        .then(PlanSteps::proposed)
                        .then(found -> approved(tx, actor, found, organisation, proof)));
    }

    private Outcome<PlanVersionId, PlanRefusal> approved(
            Tx tx, Actor actor, PlanVersion found, Organisation.Key organisation, SignatureProof proof) {
        if (found.approvals().stream().anyMatch(one -> one.organisation().equals(organisation))) {
            return Outcome.refused(PlanRefusal.Plain.APPROVED_BEFORE);
        }
        if (!mayAgree(tx, actor, found, organisation, proof)) {
            return Outcome.refused(PlanRefusal.Plain.NOT_DESIGNATED);
        }
        plans.approve(
                tx,
                found.id(),
                new Approval(
                        organisation,
                        proof.person(),
                        proof.with(),
                        steps.clock().now()));
        return steps.told(tx, actor, found, PlanAction.PLAN_APPROVED);
    }

    /// The mayor's file holder speaks for the mayor and for the executive of his own municipality.
    private boolean mayAgree(
            Tx tx, Actor actor, PlanVersion found, Organisation.Key organisation, SignatureProof proof) {
        Optional<TeamPerson> person =
                team.person(tx, proof.person()).filter(TeamPerson::active).filter(Planning::speaks);
        Optional<Organisation> spokenFor = team.organisations(tx).stream()
                .filter(one -> one.id().equals(organisation))
                .findFirst();
        if (person.isEmpty() || spokenFor.isEmpty()) {
            return false;
        }
        boolean own = person.get().organisation().id().equals(organisation)
                || spokenFor
                        .get()
                        .municipality()
                        .filter(one -> team.fileHolderOf(tx, proof.person()).contains(one))
                        .isPresent();
        return own
                && cases.find(tx, actor, found.caseFile())
                        .filter(file -> Designated.in(file.value(), spokenFor.get(), proof.person()))
                        .isPresent();
    }
}
