package nl.casustafel.meeting.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.ItemDecision;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.Texts;

/// One action that is agreed at an item; left empty where there is none.
final class ActionForm {
    final Field<Optional<ShortText>> text = Field.line().optional();
    final Choice<TeamPerson> owner;

    /// Who does it, where that is somebody else than who answers for it (DEC-15).
    final Field<Optional<ShortText>> executor = Field.line().optional();

    final Field<Optional<LocalDate>> due;

    ActionForm(Texts texts, CaseClock clock, List<TeamPerson> people) {
        owner = new Choice<>(people, person -> person.name().value());
        due = Field.date(new DateReading(clock, DateReading.Lean.AHEAD), texts).optional();
    }

    boolean isBlank() {
        return text.typed().get().isBlank();
    }

    /// What was said, with who and when as far as it was clear.
    void show(TasksForm.Said said) {
        text.typed().set(said.what());
        said.read().owner().ifPresent(owner::show);
        said.read().due().ifPresent(day -> due.show(Optional.of(day)));
    }

    void clear() {
        text.clear();
        owner.clear();
        executor.clear();
        due.clear();
    }

    /// None or one; empty where something is still wrong, which then shows.
    Optional<List<ItemDecision.Task>> reveal() {
        Optional<Optional<ShortText>> what = text.reveal();
        Optional<Optional<ShortText>> by = executor.reveal();
        Optional<Optional<LocalDate>> when = due.reveal();
        if (what.isEmpty() || by.isEmpty() || when.isEmpty()) {
            return Optional.empty();
        }
        if (what.get().isEmpty()) {
            return Optional.of(List.of());
        }
        Optional<TeamPerson> who = owner.reveal();
        if (when.get().isEmpty()) {
            due.refuse(new Problem("problem.date.empty"));
            return Optional.empty();
        }
        ShortText said = what.get().get();
        LocalDate day = when.get().get();
        return who.map(person -> List.of(new ItemDecision.Task(said, person.id(), by.get(), day)));
    }
}
