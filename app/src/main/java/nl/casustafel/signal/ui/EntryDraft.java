package nl.casustafel.signal.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.NewFact;
import nl.casustafel.team.Municipality;

/// Keeps the whole entry as a draft: besides the typed fields also what was chosen and the facts, each
/// written as
/// a line of text. What stands there by itself (today, a report) is no draft.
final class EntryDraft {
    private static final String PLACE = "signal-entry";
    private static final int MAX = 1_000_000;
    private static final String COLUMN = "\u001F";
    private static final String ROW = "\u001E";
    private static final int COLUMNS = 4;

    private final FormDraft draft;

    EntryDraft(Drafting drafting, EntryForm form, FactEntry facts, UrgentForm urgent, Field<String> recognised) {
        draft = new FormDraft(drafting, PLACE)
                .with("reporter-name", form.reporterName)
                .with("reporter-contact", form.reporterContact)
                .with("subject-name", form.subjectName)
                .with("subject-description", form.subjectDescription)
                .with("also-called", form.alsoCalled)
                .with("born", form.bornOn)
                .with("interpretation", form.interpretation)
                .with("fact", facts.text)
                .with("fact-date", facts.observedOn)
                .with("fact-contributor", facts.contributor)
                .with("received", received(form))
                .with("confidence", tick(form.wantsConfidence))
                .with("kind", choice(form.kind))
                .with("channel", choice(form.channel))
                .with("source", choice(form.source))
                .with("subject-kind", choice(form.subjectKind))
                .with("minor", form.minor)
                .with("threat", choice(urgent.threat))
                .with("means", choice(urgent.means))
                .with("danger", choice(urgent.danger))
                .with("municipality", municipality(form.municipality))
                .with("recognised", recognised)
                .with("facts", facts(facts));
    }

    void restore(Runnable found) {
        draft.restore(found);
    }

    void flush() {
        draft.flush();
    }

    void drop() {
        draft.drop();
    }

    private static Field<String> text() {
        return new Field<>(Parsed::valid, kept -> kept, MAX);
    }

    private static Field<String> received(EntryForm form) {
        Field<String> kept = text();
        form.receivedOn
                .typed()
                .addListener((property, before, after) -> kept.typed().set(after));
        kept.typed()
                .addListener(
                        (property, before, after) -> form.receivedOn.typed().set(after));
        return kept;
    }

    private static Field<String> tick(Tick tick) {
        Field<String> kept = text();
        tick.ticked().addListener((property, before, after) -> kept.typed().set(after ? "x" : ""));
        kept.typed().addListener((property, before, after) -> tick.ticked().set(!after.isEmpty()));
        return kept;
    }

    private static <E extends Enum<E>> Field<String> choice(Choice<E> choice) {
        Field<String> kept = text();
        choice.chosen().addListener((property, before, after) -> kept.typed().set(after == null ? "" : after.name()));
        kept.typed()
                .addListener((property, before, after) -> choice.options().stream()
                        .filter(option -> option.name().equals(after))
                        .forEach(choice.chosen()::set));
        return kept;
    }

    private static Field<String> municipality(Choice<Municipality> choice) {
        Field<String> kept = text();
        choice.chosen()
                .addListener((property, before, after) -> kept.typed()
                        .set(
                                after == null || !choice.dirty().get()
                                        ? ""
                                        : after.id().value().toString()));
        kept.typed()
                .addListener((property, before, after) -> choice.options().stream()
                        .filter(option -> option.id().value().toString().equals(after))
                        .forEach(choice.chosen()::set));
        return kept;
    }

    private static Field<String> facts(FactEntry entry) {
        Field<String> kept = text();
        entry.facts().addListener((ListChangeListener<NewFact>) change ->
                kept.typed().set(entry.facts().stream().map(EntryDraft::line).collect(Collectors.joining(ROW))));
        kept.typed().addListener((property, before, after) -> {
            if (entry.facts().isEmpty() && !after.isEmpty()) {
                entry.facts().setAll(lines(after));
            }
        });
        return kept;
    }

    private static String line(NewFact fact) {
        return String.join(
                COLUMN,
                fact.kind().name(),
                fact.observedOn().map(LocalDate::toString).orElse(""),
                fact.contributor().value(),
                fact.text().value());
    }

    private static List<NewFact> lines(String kept) {
        return Stream.of(kept.split(Pattern.quote(ROW), -1))
                .map(line -> line.split(Pattern.quote(COLUMN), -1))
                .filter(parts -> parts.length == COLUMNS)
                .map(parts -> new NewFact(
                        FactKind.valueOf(parts[0]),
                        LongText.of(parts[3]),
                        Optional.of(parts[1]).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                        ShortText.of(parts[2])))
                .toList();
    }
}
