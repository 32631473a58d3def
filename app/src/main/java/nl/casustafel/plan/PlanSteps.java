package nl.casustafel.plan;

import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// What the steps of a version have in common: it is found, it moves, the case was worked on, and the log
/// says so (law 1.6).
final class PlanSteps {
    private final Plans plans;
    private final ProceedCase proceedCase;
    private final CaseClock clock;

    PlanSteps(Plans plans, ProceedCase proceedCase, CaseClock clock) {
        this.plans = plans;
        this.proceedCase = proceedCase;
        this.clock = clock;
    }

    CaseClock clock() {
        return clock;
    }

    /// The version as `actor` may see it.
    Outcome<PlanVersion, PlanRefusal> found(Tx tx, Actor actor, PlanVersionId id) {
        if (!Planning.allowedTo(actor)) {
            return Outcome.refused(PlanRefusal.Plain.NOT_YOURS);
        }
        return plans.find(tx, actor, id)
                .map(Versioned::value)
                .<Outcome<PlanVersion, PlanRefusal>>map(Outcome::done)
                .orElse(Outcome.refused(PlanRefusal.Plain.UNKNOWN));
    }

    /// The version where it lies before the participants.
    static Outcome<PlanVersion, PlanRefusal> proposed(PlanVersion found) {
        return switch (found.state()) {
            case PROPOSED -> Outcome.done(found);
            case CONCEPT -> Outcome.refused(PlanRefusal.Plain.NOT_PROPOSED);
            case AGREED, EVALUATED -> Outcome.refused(PlanRefusal.Plain.ALREADY_AGREED);
            case FINISHED, WITHDRAWN -> Outcome.refused(PlanRefusal.Plain.ENDED);
        };
    }

    /// A version is agreed to only after the one before it was looked back on, or ended (T-C5).
    Optional<PlanRefusal> early(Tx tx, Actor actor, PlanVersion version, PlanReads reads) {
        return reads.versions(tx, actor, version.caseFile()).stream()
                .filter(one -> one.number() < version.number())
                .filter(one -> one.state() == PlanState.AGREED)
                .findFirst()
                .map(_ -> PlanRefusal.Plain.EVALUATE_FIRST);
    }

    /// @param version of the row, as it was read
    Outcome<PlanVersionId, PlanRefusal> moved(Tx tx, Actor actor, Step step, PlanVersion from, int version) {
        if (!plans.move(tx, from.id(), step.to(), version)) {
            return Outcome.refused(PlanRefusal.Plain.CHANGED_MEANWHILE);
        }
        return told(tx, actor, from, step.said());
    }

    /// Where it goes, and what the log calls that.
    record Step(PlanVersion.Course to, PlanAction said) {}

    Outcome<PlanVersionId, PlanRefusal> told(Tx tx, Actor actor, PlanVersion version, PlanAction said) {
        return told(tx, version, said, proceedCase.within(tx, actor, version.caseFile()));
    }

    Outcome<PlanVersionId, PlanRefusal> told(
            Tx tx, PlanVersion version, PlanAction said, Outcome<CaseId, CaseRefusal> proceeded) {
        return PlanRefusal.ofCase(proceeded).map(_ -> {
            tx.audit(said, version.id());
            tx.emit(new PlanChanged(version.caseFile()));
            return version.id();
        });
    }
}
