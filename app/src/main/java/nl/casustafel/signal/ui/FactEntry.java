package nl.casustafel.signal.ui;

import java.time.LocalDate;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.NewFact;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.texts.Texts;

/// Takes facts one line at a time (DEC-4): text and one key for the kind; date, contributor and kind
/// are those of
/// the fact before.
final class FactEntry {
    final Field<LongText> text = Field.paragraphs();
    final Field<Optional<LocalDate>> observedOn;
    final Field<ShortText> contributor = Field.line();
    private final ObservableList<NewFact> facts = FXCollections.observableArrayList();

    FactEntry(Texts texts, CaseClock clock) {
        this.observedOn = Field.date(new DateReading(clock, Lean.BACK), texts).optional();
    }

    /// In the order they were added.
    ObservableList<NewFact> facts() {
        return facts;
    }

    /// Adds the line as a fact of this kind and empties it; shows what is wrong with it otherwise. With
    /// an empty
    /// line the last fact becomes of this kind.
    void add(FactKind kind) {
        if (text.typed().get().isBlank() && !facts.isEmpty()) {
            NewFact last = facts.getLast();
            facts.set(facts.size() - 1, new NewFact(kind, last.text(), last.observedOn(), last.contributor()));
            return;
        }
        reveal(kind).ifPresent(fact -> {
            facts.add(fact);
            text.clear();
        });
    }

    /// Adds a part of a mail, of the kind of the fact before.
    void take(String selected) {
        if (LongText.parse(selected) instanceof Parsed.Valid<LongText>(LongText part)
                && contributor.reveal().isPresent()
                && observedOn.reveal().isPresent()) {
            FactKind kind = facts.isEmpty() ? FactKind.HEARD : facts.getLast().kind();
            facts.add(new NewFact(
                    kind,
                    part,
                    observedOn.reveal().orElseThrow(),
                    contributor.reveal().orElseThrow()));
        }
    }

    /// Adds the line that is being typed, not the facts that were added.
    FormDraft into(FormDraft draft) {
        return draft.with("fact", text).with("fact-date", observedOn).with("fact-contributor", contributor);
    }

    /// The line as a fact, where it is complete.
    Optional<NewFact> reveal(FactKind kind) {
        Optional<LongText> said = text.reveal();
        Optional<Optional<LocalDate>> day = observedOn.reveal();
        Optional<ShortText> who = contributor.reveal();
        return said.isPresent() && day.isPresent() && who.isPresent()
                ? Optional.of(new NewFact(kind, said.get(), day.get(), who.get()))
                : Optional.empty();
    }

    /// Whether a line is typed that was not added yet.
    boolean unfinished() {
        return !text.typed().get().isBlank();
    }

    void remove(NewFact fact) {
        facts.remove(fact);
    }
}
