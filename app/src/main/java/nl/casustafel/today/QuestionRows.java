package nl.casustafel.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.judgement.AssessmentReads;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.Tx;

/// The lines about what nobody could say when a case was assessed and somebody finds out (framework 3.3(6)).
final class QuestionRows {
    private QuestionRows() {}

    /// @param all those of everybody, else one's own
    static List<TodayRow> due(AssessmentReads assessments, Tx tx, Actor actor, LocalDate until, boolean all) {
        return assessments.questionsUntil(tx, actor, until).stream()
                .filter(question -> all || question.owner().equals(actor.person()))
                .map(question -> new TodayRow(
                        TodayKind.FIND_OUT,
                        ShortText.of(question.number().text()),
                        Optional.of(question.due()),
                        question.caseFile()))
                .distinct()
                .toList();
    }
}
