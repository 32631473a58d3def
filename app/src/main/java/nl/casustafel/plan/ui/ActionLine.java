package nl.casustafel.plan.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.plan.ActionReader;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.Texts;

/// An action typed on one line, as it is said at a table: `@politie 15-3 huisbezoek`. What was read fills the
/// form below and stands in words beside it while typing, so that a wrong reading is seen. FX thread only.
final class ActionLine {
    final Field<Optional<ShortText>> line = Field.line().optional();

    private final Into into;
    private final Texts texts;
    private final CaseClock clock;
    private final ReadOnlyStringWrapper reading = new ReadOnlyStringWrapper("");
    private ActionReader reader;
    private boolean what;
    private boolean owner;
    private boolean due;

    /// The fields it fills.
    record Into(Field<ShortText> what, Choice<TeamPerson> owner, Field<LocalDate> due) {}

    ActionLine(Into into, Texts texts, CaseClock clock) {
        this.into = into;
        this.texts = texts;
        this.clock = clock;
        this.reader = reader(List.of());
        line.typed().addListener((_, _, typed) -> read(typed));
    }

    /// Who may be meant by an @.
    void offer(List<TeamPerson> people) {
        reader = reader(people);
    }

    /// What was read, in words; empty while nothing is typed.
    ReadOnlyStringProperty reading() {
        return reading.getReadOnlyProperty();
    }

    private ActionReader reader(List<TeamPerson> people) {
        return new ActionReader(
                people,
                new DateReading(clock, DateReading.Lean.AHEAD)::read,
                person -> texts.code(person.organisation().kind()));
    }

    /// What the line does not say leaves its field as it was typed there.
    private void read(String typed) {
        if (typed.isBlank()) {
            reading.set("");
            what = owner = due = false;
            return;
        }
        ActionReader.Read read = reader.read(typed);
        what = follow(what, read.text(), text -> into.what().typed().set(text.value()), into.what()::clear);
        owner = follow(owner, read.owner(), person -> into.owner().chosen().set(person), into.owner()::clear);
        due = follow(due, read.due(), day -> into.due().typed().set(texts.shortDate(day)), into.due()::clear);
        reading.set(texts.get(
                "plan.action.line.reading",
                read.owner().map(person -> person.name().value()).orElseGet(() -> unclear(read)),
                read.due().map(texts::date).orElseGet(() -> texts.get("plan.action.line.no-day")),
                read.text().map(ShortText::value).orElseGet(() -> texts.get("plan.action.line.no-text"))));
    }

    /// Fills a field, or empties it where the line filled it and says so no more.
    private static <T> boolean follow(boolean filled, Optional<T> said, Consumer<T> fill, Runnable empty) {
        said.ifPresentOrElse(fill, filled ? empty : () -> {});
        return said.isPresent();
    }

    private String unclear(ActionReader.Read read) {
        if (read.owners().size() > 1) {
            return texts.get(
                    "plan.action.line.several",
                    read.owners().stream().map(person -> person.name().value()).collect(Collectors.joining(", ")));
        }
        return read.asked()
                .map(asked -> texts.get("plan.action.line.nobody", asked.value()))
                .orElseGet(() -> texts.get("plan.action.line.no-one"));
    }
}
