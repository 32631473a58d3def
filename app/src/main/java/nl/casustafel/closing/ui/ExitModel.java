package nl.casustafel.closing.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.closing.AnswerExit;
import nl.casustafel.closing.ClosingRefusal;
import nl.casustafel.closing.ExitList;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Role;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.weighing.EntryAnswer;
import org.jspecify.annotations.Nullable;

/// The list with which a case ends, why it ends over a no, and the proposal to end it (framework 3.8, T-C6). An
/// answer is kept when it is given, its words when their field is left. FX thread only.
final class ExitModel {
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

    final Field<LongText> deviation = Field.paragraphs();
    final Field<LongText> proposal = Field.paragraphs();
    final Choice<TeamPerson> reader =
            new Choice<>(List.of(), person -> person.name().value());
    private final CaseId id;
    private final ClosingSeat seat;
    private final ClosingActs acts;
    private final ClosingDesk desk;
    private final FormDraft draft;
    private final Map<CheckItem.Code, Kept> kept = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable CasePhase> phase = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper deviates = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    ExitModel(CaseId id, ClosingSeat seat, ClosingActs acts, ClosingDesk desk) {
        this.id = id;
        this.seat = seat;
        this.acts = acts;
        this.desk = desk;
        this.draft = new FormDraft(desk.drafting(), "exit-" + id.value())
                .with("deviation", deviation)
                .with("proposal", proposal);
        draft.restore(() -> {});
    }

    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Null until it was read, and where the case may not be seen.
    ReadOnlyObjectProperty<@Nullable CasePhase> phase() {
        return phase.getReadOnlyProperty();
    }

    /// Whether an answer says no.
    ReadOnlyBooleanProperty deviates() {
        return deviates.getReadOnlyProperty();
    }

    /// Whether the deviation was read along since the last answer.
    ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    void flush() {
        draft.flush();
    }

    void show(@Nullable Ending ending) {
        if (ending == null) {
            phase.set(null);
            return;
        }
        if (rows.get().isEmpty()) {
            List<Row> all = ending.items().stream()
                    .map(item -> new Row(item, Choice.of(CheckAnswer.class, desk.texts()), Field.paragraphs()))
                    .toList();
            all.forEach(row -> show(row, ending.standing().exit()));
            all.forEach(row -> row.answer().chosen().addListener((_, _, _) -> keep(row)));
            rows.set(all);
        }
        reader.offer(ending.people().stream()
                .filter(TeamPerson::active)
                .filter(person -> person.roles().contains(Role.DECIDER))
                .filter(person -> !person.id().equals(seat.actor().person()))
                .toList());
        deviates.set(ending.standing().exit().deviates());
        read.set(ending.standing().exit().deviationHolds());
        phase.set(ending.caseFile().phase());
    }

    private void show(Row row, ExitList list) {
        list.answer(row.item().code()).ifPresent(given -> {
            row.answer().show(given.answer());
            given.reason().ifPresent(row.reason()::show);
            kept.put(given.code(), new Kept(given.answer(), given.reason()));
        });
    }

    /// Keeps an answer where it, or its words, changed; a question without an answer waits.
    void keep(Row row) {
        CheckAnswer chosen = row.answer().chosen().get();
        if (chosen == null) {
            return;
        }
        Kept now = new Kept(chosen, row.words());
        if (now.equals(kept.put(row.item().code(), now))) {
            return;
        }
        ask(
                () -> acts.exit()
                        .answer(
                                seat.actor(),
                                id,
                                new AnswerExit.Given(row.item().code(), now.answer(), now.reason())),
                (EntryAnswer _) ->
                        notice.set(Notice.saved(desk.texts(), seat.clock().now())));
    }

    /// One of those who decide signs what is typed now. Wipes the code.
    void sign(TeamPerson person, char[] code) {
        Optional<LongText> text = deviation.reveal();
        if (text.isEmpty()) {
            Arrays.fill(code, '\0');
            return;
        }
        desk.background()
                .store(() -> seat.signatures().of(person.id()))
                .then(hand -> desk.background()
                        .work(() -> hand.sign(code))
                        .then(proof -> proof.ifPresentOrElse(
                                signature -> deviate(text.get(), signature),
                                () -> reader.refuse(new Problem("problem.closing.wrong-code")))));
    }

    private void deviate(LongText text, SignatureProof signature) {
        ask(
                () -> acts.exit().deviate(seat.actor(), id, text, signature),
                _ -> notice.set(Notice.done(desk.texts(), "closing.deviation.signed")));
    }

    void propose() {
        rows.get().forEach(this::keep);
        proposal.reveal()
                .ifPresent(why ->
                        ask(() -> acts.propose().handle(seat.actor(), id, why), _ -> proposed("closing.proposed")));
    }

    void takeBack() {
        proposal.reveal()
                .ifPresent(why ->
                        ask(() -> acts.propose().takeBack(seat.actor(), id, why), _ -> proposed("closing.taken-back")));
    }

    private void proposed(String done) {
        proposal.clear();
        draft.drop();
        notice.set(Notice.done(desk.texts(), done));
    }

    private <T> void ask(Supplier<Outcome<T, ClosingRefusal>> act, Consumer<T> then) {
        desk.background().store(act).then(outcome -> {
            switch (outcome) {
                case Outcome.Done<T, ClosingRefusal>(T value) -> then.accept(value);
                case Outcome.Refused<T, ClosingRefusal>(ClosingRefusal refusal) ->
                    notice.set(Notice.refused(desk.texts(), refusal));
            }
        });
    }
}
