package nl.casustafel.meeting.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.assessment.Clause;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.EarlierSignal;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.AnswerPrompt;
import nl.casustafel.weighing.AskPrompts.Asked;
import nl.casustafel.weighing.PromptAnswer;
import nl.casustafel.weighing.Strand;
import nl.casustafel.weighing.Weighing;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingOutcome;
import nl.casustafel.weighing.WeighingRefusal;
import org.jspecify.annotations.Nullable;

/// The questions the form asks back of the outcome that is chosen now (framework 3.6). An answer is kept
/// when its field is left.
final class PromptsModel {
    /// One question.
    /// @param beside what it is about, laid next to it; empty for most
    /// @param read who read it as a second person, in words; empty while nobody did
    record Row(
            Prompt prompt,
            Field<LongText> answer,
            Choice<TeamPerson> reader,
            StringProperty beside,
            StringProperty read) {}

    /// What was found: the questions, and the earlier reports one of them is about.
    private record Found(List<Asked> asked, List<EarlierSignal> earlier) {}

    private final MeetingWork work;
    private final TableFile.Team team;
    private final WeighingId weighing;
    private final FormDraft draft;
    private final Map<Prompt.Code, Row> rows = new TreeMap<>();
    private final Map<Prompt.Code, LongText> kept = new TreeMap<>();
    private final ObservableList<Row> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    PromptsModel(MeetingWork work, TableFile.Team team, WeighingId weighing, Framework framework) {
        this.work = work;
        this.team = team;
        this.weighing = weighing;
        this.draft = new FormDraft(work.desk().drafting(), "prompts/" + weighing.value());
        for (Prompt prompt : framework.prompts()) {
            Row row = new Row(
                    prompt,
                    Field.paragraphs(),
                    new Choice<>(readers(team), person -> person.name().value()),
                    new SimpleStringProperty(""),
                    new SimpleStringProperty(""));
            rows.put(prompt.code(), row);
            draft.with(prompt.code().value(), row.answer());
        }
        draft.restore(() -> {});
    }

    /// Not whoever sits at the keyboard, who types the answer.
    private List<TeamPerson> readers(TableFile.Team everybody) {
        return everybody.people().stream()
                .filter(person -> !person.id().equals(work.actor().person()))
                .toList();
    }

    /// Those that are asked now, in their order.
    ObservableList<Row> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    void flush() {
        draft.flush();
    }

    void drop() {
        draft.drop();
    }

    /// Looks what this outcome would be asked.
    void look(@Nullable WeighingOutcome outcome, Optional<Strand> strand) {
        if (outcome == null || !outcome.settles()) {
            shown.clear();
            return;
        }
        work.read(Purpose.WEIGH_SIGNAL, tx -> found(tx, outcome, strand), this::show);
    }

    private Found found(Tx tx, WeighingOutcome outcome, Optional<Strand> strand) {
        List<Asked> asked = work.table().prompting().ask().asked(tx, work.actor(), weighing, outcome, strand);
        boolean repeated = asked.stream().anyMatch(one -> isAboutEarlier(one.prompt()));
        return new Found(asked, repeated ? earlier(tx) : List.of());
    }

    private static boolean isAboutEarlier(Prompt prompt) {
        return prompt.clauses().stream().anyMatch(Clause.Repeated.class::isInstance);
    }

    private List<EarlierSignal> earlier(Tx tx) {
        Optional<Weighing> found =
                work.looks().weighings().again(tx, work.actor(), weighing).map(current -> current.value());
        return found
                .flatMap(one -> work.looks().signals().again(tx, work.actor(), one.signal()))
                .flatMap(SignalFile::subject)
                .map(subject -> work.looks().signals().alike(tx, work.actor(), subject))
                .orElse(List.of())
                .stream()
                .filter(one -> !one.id().equals(found.get().signal()))
                .toList();
    }

    private void show(Found found) {
        for (Asked asked : found.asked()) {
            Row row = Objects.requireNonNull(rows.get(asked.prompt().code()));
            asked.answer().ifPresent(answer -> show(row, answer));
            if (isAboutEarlier(asked.prompt())) {
                row.beside().set(found.earlier().stream().map(this::words).collect(Collectors.joining("\n")));
            }
        }
        List<Row> now = found.asked().stream()
                .map(asked -> Objects.requireNonNull(rows.get(asked.prompt().code())))
                .toList();
        if (!now.equals(shown)) {
            shown.setAll(now);
        }
    }

    private String words(EarlierSignal earlier) {
        return work.texts()
                .get("weighing.prompt.earlier", earlier.number().text(), earlier.receivedOn(), earlier.state());
    }

    private void show(Row row, PromptAnswer answer) {
        if (row.answer().typed().get().isBlank()) {
            row.answer().show(answer.text());
        }
        kept.put(answer.code(), answer.text());
        row.read()
                .set(answer.reader()
                        .map(reader -> work.texts()
                                .get(
                                        "weighing.prompt.read",
                                        team.name(reader.person()),
                                        work.texts().time(answer.answeredAt())))
                        .orElse(""));
    }

    /// Keeps what is typed where it changed; an empty field waits.
    void keep(Row row) {
        if (row.answer().typed().get().isBlank()) {
            return;
        }
        row.answer()
                .reveal()
                .filter(text -> !text.equals(kept.get(row.prompt().code())))
                .ifPresent(text -> answer(row, text, Optional.empty()));
    }

    /// All that is shown, before something is decided on it.
    void keepAll() {
        shown.forEach(this::keep);
    }

    /// A second person signs what is typed now. Wipes the code.
    void read(Row row, TeamPerson person, char[] code) {
        Optional<LongText> text = row.answer().reveal();
        if (text.isEmpty()) {
            Arrays.fill(code, '\0');
            return;
        }
        Background background = work.desk().background();
        background
                .store(() -> work.seat().signatures().of(person.id()))
                .then(hand -> background
                        .work(() -> hand.sign(code))
                        .then(proof -> proof.ifPresentOrElse(
                                signature -> answer(row, text.get(), Optional.of(signature)),
                                () -> row.reader().refuse(new Problem("problem.meeting.signature")))));
    }

    private void answer(Row row, LongText text, Optional<SignatureProof> reader) {
        AnswerPrompt.Given given = new AnswerPrompt.Given(row.prompt().code(), text, reader);
        work.desk()
                .background()
                .store(() -> work.table().prompting().answer().handle(work.actor(), weighing, given))
                .then(outcome -> answered(row, reader.isPresent(), outcome));
    }

    private void answered(Row row, boolean signed, Outcome<PromptAnswer, WeighingRefusal> outcome) {
        switch (outcome) {
            case Outcome.Done<PromptAnswer, WeighingRefusal>(PromptAnswer answer) -> {
                show(row, answer);
                notice.set(Notice.saved(work.texts(), work.desk().clock().now()));
            }
            case Outcome.Refused<PromptAnswer, WeighingRefusal>(WeighingRefusal refusal) -> {
                if (signed) {
                    row.reader().refuse(new Problem(refusal.textKey(), refusal.details()));
                } else {
                    notice.set(Notice.refused(work.texts(), refusal));
                }
            }
        }
    }
}
