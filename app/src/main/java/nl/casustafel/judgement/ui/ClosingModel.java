package nl.casustafel.judgement.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.judgement.JudgementRefusal;
import nl.casustafel.judgement.PromptReply;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;

/// What the form asks back, and agreeing (framework 3.6).
final class ClosingModel implements BoardModel.Step {
    record Row(Prompt prompt, Field<Optional<LongText>> answer) {}

    final BoardModel board;
    final List<Row> rows;
    private final FormDraft draft;

    ClosingModel(BoardModel board) {
        this.board = board;
        this.rows = board.opened().asked().stream().map(this::row).toList();
        this.draft = new FormDraft(
                board.work().desk().drafting(),
                "judgement/" + board.opened().assessment().id().value() + "/closing");
        rows.forEach(row -> draft.with(row.prompt().code().value(), row.answer()));
        draft.restore(() -> {});
    }

    private Row row(Prompt prompt) {
        Field<Optional<LongText>> answer = Field.paragraphs().optional();
        PromptReply stored = board.opened().assessment().content().replies().get(prompt.code());
        if (stored != null) {
            answer.show(Optional.of(stored.text()));
        }
        return new Row(prompt, answer);
    }

    @Override
    public void flush() {
        draft.flush();
    }

    /// Keeps what was answered.
    void keep() {
        JudgementWork work = board.work();
        AssessmentId id = board.opened().assessment().id();
        Map<Prompt.Code, LongText> answers = new TreeMap<>();
        rows.stream()
                .filter(row -> row.answer().dirty().get())
                .forEach(row -> row.answer()
                        .reveal()
                        .flatMap(one -> one)
                        .ifPresent(text -> answers.put(row.prompt().code(), text)));
        work.ask(
                () -> answered(id, answers),
                _ -> {
                    draft.drop();
                    board.tell(Notice.done(work.texts(), "judgement.answers.kept"));
                },
                refusal -> board.tell(Notice.refused(work.texts(), refusal)));
    }

    private Outcome<AssessmentId, JudgementRefusal> answered(AssessmentId id, Map<Prompt.Code, LongText> answers) {
        JudgementWork work = board.work();
        Outcome<AssessmentId, JudgementRefusal> all = Outcome.done(id);
        for (Map.Entry<Prompt.Code, LongText> one : answers.entrySet()) {
            all = all.then(_ -> work.acts()
                    .answer()
                    .handle(work.actor(), id, one.getKey(), one.getValue())
                    .map(_ -> id));
        }
        return all;
    }

    /// From then on nothing changes.
    void agree() {
        JudgementWork work = board.work();
        Opened read = board.opened();
        work.ask(
                () -> work.acts()
                        .agree()
                        .handle(
                                work.actor(),
                                read.assessment().id(),
                                read.file().assessment().version()),
                _ -> board.tell(Notice.done(work.texts(), "judgement.agreed")),
                refusal -> board.tell(Notice.refused(work.texts(), refusal)));
    }
}
