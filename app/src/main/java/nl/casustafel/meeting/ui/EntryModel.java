package nl.casustafel.meeting.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.assessment.Framework;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.weighing.AnswerEntry;
import nl.casustafel.weighing.Deviation;
import nl.casustafel.weighing.EntryAnswer;
import nl.casustafel.weighing.EntryList;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingOutcome;
import nl.casustafel.weighing.WeighingRefusal;
import org.jspecify.annotations.Nullable;

/// The entry list below an admission, and why it is decided otherwise than its answers suggest (framework
/// 3.7, DEC-2). An answer is kept when it is given, its words when their field is left. FX thread.
final class EntryModel {
    /// One question.
    record Row(CheckItem item, Choice<CheckAnswer> answer, Field<LongText> reason) {
        /// Whether words go with the answer as it is now (DEC-2).
        boolean reasonOwed() {
            CheckAnswer chosen = answer.chosen().get();
            return item.reasonAlways() || (chosen != null && item.reasonOwed(chosen));
        }

        /// What was typed; empty where no words are asked, and while there are none.
        Optional<LongText> words() {
            return reasonOwed() && !reason.typed().get().isBlank() ? reason.reveal() : Optional.empty();
        }
    }

    /// What was kept of one question.
    private record Kept(CheckAnswer answer, Optional<LongText> reason) {}

    final List<Row> rows;
    final Field<LongText> why = Field.paragraphs();
    final Choice<TeamPerson> reader;
    private final MeetingWork work;
    private final TableFile.Team team;
    private final WeighingId weighing;
    private final FormDraft draft;
    private final Map<CheckItem.Code, Kept> kept = new TreeMap<>();
    /// What is on its way to the store; a write that fails leaves nothing of it here.
    private final Map<CheckItem.Code, Kept> going = new ConcurrentHashMap<>();
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper deviates = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper read = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private Optional<WeighingOutcome> outcome = Optional.empty();

    EntryModel(MeetingWork work, TableFile.Team team, WeighingId weighing, Framework framework) {
        this.work = work;
        this.team = team;
        this.weighing = weighing;
        this.reader = new Choice<>(
                team.people().stream()
                        .filter(person -> person.roles().contains(Role.DECIDER))
                        .filter(person -> !person.id().equals(work.actor().person()))
                        .toList(),
                person -> person.name().value());
        this.rows = framework.checklists().entry().stream()
                .map(item -> new Row(item, Choice.of(CheckAnswer.class, work.texts()), Field.paragraphs()))
                .toList();
        this.draft = new FormDraft(work.desk().drafting(), "entry/" + weighing.value()).with("why", why);
        rows.forEach(row -> draft.with("reason-" + row.item().code(), row.reason()));
        draft.restore(() -> {});
        rows.forEach(row -> row.answer().chosen().addListener((_, _, _) -> keep(row)));
    }

    /// Whether the questions are asked: of an admission.
    ReadOnlyBooleanProperty asked() {
        return asked.getReadOnlyProperty();
    }

    /// Whether answers and outcome part.
    ReadOnlyBooleanProperty deviates() {
        return deviates.getReadOnlyProperty();
    }

    /// Who read the deviation along, in words; empty while nobody did since the last answer.
    ReadOnlyStringProperty read() {
        return read.getReadOnlyProperty();
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

    /// Looks what this outcome asks.
    void look(@Nullable WeighingOutcome chosen) {
        outcome = Optional.ofNullable(chosen);
        asked.set(chosen == WeighingOutcome.ADMITTED);
        work.read(Purpose.WEIGH_SIGNAL, tx -> work.looks().weighings().entry(tx, work.actor(), weighing), this::show);
    }

    private void show(EntryList list) {
        for (Row row : rows) {
            list.answer(row.item().code()).ifPresent(answer -> show(row, answer));
        }
        deviates.set(outcome.filter(list::deviates).isPresent());
        list.deviation().ifPresent(said -> {
            if (why.typed().get().isBlank()) {
                why.show(said.reason());
            }
        });
        read.set(list.deviation()
                .filter(_ -> list.deviationHolds())
                .map(said -> work.texts()
                        .get(
                                "weighing.entry.deviation.read",
                                team.name(said.reader().person()),
                                work.texts().time(said.notedAt())))
                .orElse(""));
    }

    private void show(Row row, EntryAnswer answer) {
        kept.put(answer.code(), new Kept(answer.answer(), answer.reason()));
        if (row.answer().chosen().get() == null) {
            row.answer().show(answer.answer());
        }
        if (row.reason().typed().get().isBlank()) {
            answer.reason().ifPresent(row.reason()::show);
        }
    }

    /// Keeps an answer where it, or its words, changed; a question without an answer waits.
    void keep(Row row) {
        CheckAnswer chosen = row.answer().chosen().get();
        if (chosen == null) {
            return;
        }
        Kept now = new Kept(chosen, row.words());
        CheckItem.Code code = row.item().code();
        if (now.equals(going.get(code)) || (!going.containsKey(code) && now.equals(kept.get(code)))) {
            return;
        }
        going.put(code, now);
        work.ask(
                () -> written(code, now),
                _ -> {
                    kept.put(code, now);
                    notice.set(Notice.saved(work.texts(), work.desk().clock().now()));
                    look(outcome.orElse(null));
                },
                refusal -> notice.set(Notice.refused(work.texts(), refusal)));
    }

    private Outcome<EntryAnswer, WeighingRefusal> written(CheckItem.Code code, Kept now) {
        try {
            return work.table()
                    .prompting()
                    .entry()
                    .answer(work.actor(), weighing, new AnswerEntry.Given(code, now.answer(), now.reason()));
        } finally {
            going.remove(code, now);
        }
    }

    /// All that was typed, before something is decided on it.
    void keepAll() {
        if (asked.get()) {
            rows.forEach(this::keep);
        }
    }

    /// One of those who decide signs what is typed now. Wipes the code.
    void sign(TeamPerson person, char[] code) {
        Optional<LongText> text = why.reveal();
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
                                signature -> deviate(text.get(), signature),
                                () -> reader.refuse(new Problem("problem.meeting.signature")))));
    }

    private void deviate(LongText text, SignatureProof signature) {
        work.desk()
                .background()
                .store(() -> work.table().prompting().entry().deviate(work.actor(), weighing, text, signature))
                .then(answer -> {
                    switch (answer) {
                        case Outcome.Done<Deviation, WeighingRefusal> _ -> look(outcome.orElse(null));
                        case Outcome.Refused<Deviation, WeighingRefusal>(WeighingRefusal refusal) ->
                            reader.refuse(new Problem(refusal.textKey(), refusal.details()));
                    }
                });
    }
}
