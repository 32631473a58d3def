package nl.casustafel.signal.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.SplitSignal;
import nl.casustafel.team.Municipality;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.texts.Texts;

/// The fields for another signal of the same report: about whom, living where, and which facts (DEC-13).
final class SplitForm {
    final Field<Optional<ShortText>> name = Field.line().optional();
    final Field<Optional<ShortText>> description = Field.line().optional();
    final Field<Optional<LocalDate>> bornOn;
    final Choice<Municipality> municipality =
            new Choice<>(List.of(), place -> place.name().value());
    private final Map<Fact, Tick> facts = new LinkedHashMap<>();

    SplitForm(Texts texts, CaseClock clock) {
        bornOn = Field.date(new DateReading(clock, Lean.BACK), texts).optional();
    }

    /// Empty, with the facts of this report and its municipality.
    void begin(SignalPage page) {
        name.clear();
        description.clear();
        bornOn.clear();
        municipality.offer(page.municipalities());
        municipality.show(page.municipalities().stream()
                .filter(place -> page.file().signal().municipality().equals(Optional.of(place.id())))
                .findFirst()
                .orElse(null));
        facts.clear();
        page.file().facts().forEach(fact -> facts.put(fact, new Tick()));
    }

    FormDraft into(FormDraft draft) {
        return draft.with("name", name).with("description", description).with("born", bornOn);
    }

    Map<Fact, Tick> facts() {
        return facts;
    }

    /// Shows what is missing, and gives the part if nothing is.
    Optional<SplitSignal.Part> reveal() {
        boolean readable =
                Stream.of(name.reveal(), description.reveal(), bornOn.reveal()).allMatch(Optional::isPresent);
        if (!readable) {
            return Optional.empty();
        }
        Optional<ShortText> called = name.reveal().orElseThrow();
        Optional<ShortText> described = description.reveal().orElseThrow();
        if (called.isEmpty() && described.isEmpty()) {
            description.refuse(new Problem("problem.signal.split.nobody"));
            return Optional.empty();
        }
        Optional<Municipality.Key> lives =
                Optional.ofNullable(municipality.chosen().get()).map(Municipality::id);
        return Optional.of(new SplitSignal.Part(
                new Subject(
                        SubjectId.fresh(),
                        Subject.Kind.PERSON,
                        called,
                        described,
                        bornOn.reveal().orElseThrow(),
                        lives),
                lives,
                chosen()));
    }

    private Set<Fact.Key> chosen() {
        return facts.entrySet().stream()
                .filter(entry -> entry.getValue().isTicked())
                .map(entry -> entry.getKey().id())
                .collect(Collectors.toSet());
    }
}
