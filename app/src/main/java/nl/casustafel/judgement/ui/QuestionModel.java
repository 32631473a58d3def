package nl.casustafel.judgement.ui;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.judgement.OpenQuestion;
import nl.casustafel.kernel.LongText;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;

/// What will be found out of something nobody could say: all of it, or nothing.
final class QuestionModel {
    final Field<Optional<LongText>> text = Field.paragraphs().optional();
    final Choice<TeamPerson> owner;
    final Field<Optional<LocalDate>> due;

    QuestionModel(BoardModel board) {
        this.owner = new Choice<>(
                board.opened().members().viewers(), person -> person.name().value());
        this.due = Field.date(
                        new DateReading(board.work().seat().clock(), Lean.AHEAD),
                        board.work().texts())
                .optional();
    }

    void show(OpenQuestion question) {
        text.show(Optional.of(question.text()));
        owner.options().stream()
                .filter(person -> person.id().equals(question.owner()))
                .findFirst()
                .ifPresent(owner::show);
        due.show(Optional.of(question.due()));
    }

    void remember(FormDraft draft) {
        draft.with("question", text)
                .with("question-owner", owner, person -> person.id().value().toString())
                .with("question-due", due);
    }

    /// Whether it is whole, or nothing was typed; shows what is missing.
    boolean isSound() {
        Optional<Optional<LongText>> words = text.reveal();
        Optional<Optional<LocalDate>> day = due.reveal();
        if (words.isEmpty() || day.isEmpty()) {
            return false;
        }
        return words.get().isEmpty() || (owner.reveal().isPresent() && day.get().isPresent());
    }

    /// Empty where it is not whole: the store says what is owed.
    Optional<OpenQuestion> typed() {
        Optional<LongText> words = text.reveal().flatMap(one -> one);
        Optional<LocalDate> day = due.reveal().flatMap(one -> one);
        Optional<TeamPerson> who = Optional.ofNullable(owner.chosen().get());
        return words.flatMap(question ->
                who.flatMap(person -> day.map(until -> new OpenQuestion(question, person.id(), until))));
    }
}
