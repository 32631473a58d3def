package nl.casustafel.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// Reading assessments of cases, through the gate of their case.
public interface AssessmentReads {
    /// Leaves a line in the log. Until the round is laid open everybody sees who rated, and only the own
    /// levels (DEC-3).
    Optional<AssessmentFile> open(Tx tx, Actor actor, AssessmentId id);

    /// The same for a screen that has it open and refreshes: leaves no line.
    Optional<AssessmentFile> again(Tx tx, Actor actor, AssessmentId id);

    /// Oldest first, never by what was judged. Leaves no line.
    List<AssessmentRow> of(Tx tx, Actor actor, CaseId caseFile);

    /// What is to be found out by this day after the newest agreed assessment of each case, the earliest
    /// first; an assessment that is agreed later asks its own questions. Leaves no line.
    List<QuestionRow> questionsUntil(Tx tx, Actor actor, LocalDate day);
}
