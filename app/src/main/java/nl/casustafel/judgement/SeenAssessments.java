package nl.casustafel.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.BlindReads;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.vault.Tx;

/// Assessments as somebody may read them: all reading of ratings goes through [BlindReads].
public final class SeenAssessments implements AssessmentReads {
    private final Assessments assessments;
    private final BlindReads rounds;

    public SeenAssessments(Assessments assessments, BlindReads rounds) {
        this.assessments = assessments;
        this.rounds = rounds;
    }

    @Override
    public Optional<AssessmentFile> open(Tx tx, Actor actor, AssessmentId id) {
        Optional<AssessmentFile> file = again(tx, actor, id);
        if (file.isPresent()) {
            tx.audit(JudgementAction.ASSESSMENT_OPENED, id);
        }
        return file;
    }

    @Override
    public Optional<AssessmentFile> again(Tx tx, Actor actor, AssessmentId id) {
        return assessments
                .find(tx, actor, id)
                .flatMap(found -> rounds.latest(tx, actor, found.value().about())
                        .map(round -> new AssessmentFile(
                                found, round, round.isClosed() ? assessments.changes(tx, id) : List.of())));
    }

    @Override
    public List<AssessmentRow> of(Tx tx, Actor actor, CaseId caseFile) {
        return assessments.of(tx, actor, caseFile).stream()
                .map(one -> new AssessmentRow(
                        one.id(),
                        one.framework(),
                        one.begun().at().atZone(CaseClock.ZONE).toLocalDate(),
                        one.agreed().map(CaseAssessment.Agreed::on),
                        one.content().overall().validUntil()))
                .toList();
    }

    @Override
    public List<QuestionRow> questionsUntil(Tx tx, Actor actor, LocalDate day) {
        return assessments.questionsUntil(tx, actor, day);
    }
}
