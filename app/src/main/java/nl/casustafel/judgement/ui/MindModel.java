package nl.casustafel.judgement.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Sheet;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.judgement.RateCase;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Problem;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;

/// Round two of one indicator: a rater changes the own level, with the reason, and signs (framework
/// 3.3(3)).
final class MindModel {
    final Choice<TeamPerson> who;
    final Choice<Level> level;
    final Field<LongText> why = Field.paragraphs();
    private final BoardModel board;
    private final Indicator indicator;

    MindModel(BoardModel board, Indicator indicator) {
        this.board = board;
        this.indicator = indicator;
        List<Sheet> sheets = board.opened().file().round().sheets();
        this.who = new Choice<>(
                board.opened().members().people().stream()
                        .filter(person -> sheets.stream()
                                .anyMatch(sheet -> sheet.rater().person().equals(person.id())))
                        .toList(),
                person -> person.name().value());
        this.level = new Choice<>(List.of(Level.values()), one -> board.words.level(one, indicator.code()));
    }

    void remember(FormDraft draft) {
        draft.with("mind-level", level).with("mind-why", why);
    }

    /// Wipes the code.
    void sign(TeamPerson person, char[] code) {
        Optional<Level> chosen = level.reveal();
        Optional<LongText> reason = why.reveal();
        if (chosen.isEmpty() || reason.isEmpty()) {
            Arrays.fill(code, '\0');
            return;
        }
        board.work()
                .sign(
                        person,
                        code,
                        proof -> change(proof, new RateCase.Changed(indicator.code(), chosen.get(), reason.get())),
                        () -> who.refuse(new Problem("problem.assessment.signature")));
    }

    private void change(SignatureProof proof, RateCase.Changed changed) {
        JudgementWork work = board.work();
        work.ask(
                () -> work.acts()
                        .rate()
                        .change(work.actor(), board.opened().assessment().id(), proof, changed),
                _ -> {
                    level.clear();
                    why.clear();
                    board.tell(Notice.done(work.texts(), "judgement.mind.changed"));
                },
                refusal -> who.refuse(new Problem(refusal.textKey(), refusal.details())));
    }
}
