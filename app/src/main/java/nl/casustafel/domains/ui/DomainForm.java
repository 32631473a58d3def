package nl.casustafel.domains.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.domains.LifeDomain;
import nl.casustafel.domains.SelfReliance;
import nl.casustafel.domains.Situation;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.texts.Texts;

/// What is typed of one part of life. FX thread only.
final class DomainForm {
    final Field<LongText> words = Field.paragraphs();
    final Choice<Optional<SelfReliance>> reliance;
    final Field<LocalDate> on;
    private final CaseClock clock;

    DomainForm(Texts texts, CaseClock clock) {
        this.clock = clock;
        this.reliance = new Choice<>(
                Stream.concat(
                                Stream.of(SelfReliance.values()).map(Optional::of),
                                Stream.of(Optional.<SelfReliance>empty()))
                        .toList(),
                step -> step.map(texts::code).orElse(texts.get("domains.reliance.none")));
        this.on = Field.date(new DateReading(clock, Lean.BACK), texts);
    }

    FormDraft draft(Drafting drafting, String place) {
        return new FormDraft(drafting, place).with("words", words);
    }

    void clear() {
        words.clear();
        reliance.clear();
        on.show(clock.today());
    }

    void show(Situation situation) {
        words.show(situation.words());
        reliance.show(situation.reliance());
        on.show(situation.on());
    }

    /// Shows every problem there is, and gives what is typed if there is none.
    Optional<Situation> reveal(LifeDomain domain) {
        Optional<LongText> said = words.reveal();
        Optional<Optional<SelfReliance>> step = domain.isManaged() ? reliance.reveal() : Optional.of(Optional.empty());
        Optional<LocalDate> day = on.reveal();
        return said.flatMap(text -> step.flatMap(how -> day.map(when -> new Situation(domain, text, how, when))));
    }
}
