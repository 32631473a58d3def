package nl.casustafel.minutes;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.assessment.Frameworks;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.dossier.Grounds;
import nl.casustafel.judgement.AccountText;
import nl.casustafel.judgement.AssessmentFile;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.judgement.AssessmentReads;
import nl.casustafel.judgement.AssessmentRow;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// Which assessment of a case the table had before it: the newest one agreed until the end of the day of
/// the meeting that still held on it. What was agreed later belongs to a later meeting, and what expired
/// supports nothing (framework 3.4).
public final class HeldAssessments {
    private final AssessmentReads reads;
    private final Frameworks frameworks;
    private final Grounds grounds;

    public HeldAssessments(AssessmentReads reads, Frameworks frameworks, Grounds grounds) {
        this.reads = reads;
        this.frameworks = frameworks;
        this.grounds = grounds;
    }

    /// Leaves a line in the log, as opening it does.
    Optional<AccountText.Material> open(Tx tx, Actor actor, CaseFile caseFile, LocalDate day) {
        return held(tx, actor, caseFile, day)
                .flatMap(id -> reads.open(tx, actor, id))
                .flatMap(file -> material(tx, actor, file, caseFile, day));
    }

    /// The same for who refreshes: leaves no line.
    Optional<AccountText.Material> again(Tx tx, Actor actor, CaseFile caseFile, LocalDate day) {
        return held(tx, actor, caseFile, day)
                .flatMap(id -> reads.again(tx, actor, id))
                .flatMap(file -> material(tx, actor, file, caseFile, day));
    }

    private Optional<AssessmentId> held(Tx tx, Actor actor, CaseFile caseFile, LocalDate day) {
        return reads.of(tx, actor, caseFile.id()).stream()
                .filter(row -> row.agreedOn().filter(on -> !on.isAfter(day)).isPresent())
                .reduce((_, newer) -> newer)
                .filter(row -> !row.validUntil().isBefore(day))
                .map(AssessmentRow::id);
    }

    private Optional<AccountText.Material> material(
            Tx tx, Actor actor, AssessmentFile file, CaseFile caseFile, LocalDate day) {
        return frameworks
                .find(tx, file.assessment().value().framework())
                .map(framework ->
                        new AccountText.Material(file, framework, caseFile, grounds.leaving(tx, actor, caseFile, day)));
    }
}
