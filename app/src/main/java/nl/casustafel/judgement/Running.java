package nl.casustafel.judgement;

import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Frameworks;
import nl.casustafel.assessment.Round;
import nl.casustafel.assessment.Rounds;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// Finds the assessment an act is about, with the framework it is read with, while it can still change.
///
/// @param round with all sheets: for what the rules compare, and never for a screen
record Running(Versioned<CaseAssessment> found, Framework framework, Round round, List<SecondRating> changes) {
    /// What an act needs to find one.
    record Sources(Assessments assessments, Rounds rounds, Frameworks frameworks) {}

    /// For whoever may record for the table.
    static Outcome<Running, JudgementRefusal> toRecord(Sources sources, Tx tx, Actor actor, AssessmentId id) {
        return mayRecord(actor) ? find(sources, tx, actor, id) : Outcome.refused(JudgementRefusal.Plain.NOT_YOURS);
    }

    static boolean mayRecord(Actor actor) {
        return actor.has(Role.FILE_HOLDER) || actor.has(Role.PROCESS_COORDINATOR) || actor.has(Role.DECIDER);
    }

    static Outcome<Running, JudgementRefusal> find(Sources sources, Tx tx, Actor actor, AssessmentId id) {
        Optional<Versioned<CaseAssessment>> found = sources.assessments().find(tx, actor, id);
        if (found.isEmpty()) {
            return Outcome.refused(JudgementRefusal.Plain.UNKNOWN);
        }
        CaseAssessment assessment = found.get().value();
        if (assessment.agreed().isPresent()) {
            return Outcome.refused(JudgementRefusal.Plain.ALREADY_AGREED);
        }
        Optional<Framework> framework = sources.frameworks().find(tx, assessment.framework());
        if (framework.isEmpty()) {
            return Outcome.refused(JudgementRefusal.Plain.FRAMEWORK_UNKNOWN);
        }
        Round round = sources.rounds().latest(tx, assessment.about()).orElseThrow();
        return Outcome.done(new Running(
                found.get(), framework.get(), round, sources.assessments().changes(tx, id)));
    }

    CaseAssessment assessment() {
        return found.value();
    }

    /// The same once the levels lie open: the table types nothing before (DEC-3).
    Outcome<Running, JudgementRefusal> laidOpen() {
        return round.isClosed() ? Outcome.done(this) : Outcome.refused(JudgementRefusal.Plain.STILL_BLIND);
    }

    AssessmentFile file() {
        return new AssessmentFile(found, round, changes);
    }

    <T> Outcome<T, JudgementRefusal> told(Tx tx, JudgementAction action, T answer) {
        tx.audit(action, assessment().id());
        tx.emit(new AssessmentChanged(assessment().id(), assessment().caseFile()));
        return Outcome.done(answer);
    }
}
