package nl.casustafel.dossier.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.dossier.Bringer;
import nl.casustafel.dossier.CaseFact;
import nl.casustafel.dossier.Conditions;
import nl.casustafel.dossier.Labels;
import nl.casustafel.dossier.NewCaseFact;
import nl.casustafel.dossier.Observed;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.dossier.Telling;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Appraisal;
import nl.casustafel.signal.ContentGrade;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.Sensitivity;
import nl.casustafel.signal.SourceGrade;
import nl.casustafel.signal.SpecialKind;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.texts.Texts;

/// The fields of a fact: one line, and beneath it what is inherited from the fact before and what may be
/// said of it (DEC-4).
final class FactForm {
    /// Who may have brought it, as it is shown.
    record Party(Bringer bringer, ShortText name) {}

    final Field<LongText> text = Field.paragraphs();
    final Field<Optional<LocalDate>> from;
    final Field<Optional<LocalDate>> until;
    final Choice<Party> who = new Choice<>(List.of(), one -> one.name().value());
    final Choice<DataCategory> category;
    final Choice<Restriction> restriction;
    final Field<Optional<LocalDate>> embargo;
    final Choice<SourceGrade> source;
    final Choice<ContentGrade> content;
    final Choice<SpecialKind> special;
    final Field<Optional<LongText>> necessity = Field.paragraphs().optional();

    FactForm(Texts texts, CaseClock clock) {
        DateReading back = new DateReading(clock, Lean.BACK);
        this.from = Field.date(back, texts).optional();
        this.until = Field.date(back, texts).optional();
        this.embargo = Field.date(new DateReading(clock, Lean.AHEAD), texts).optional();
        this.category = new Choice<>(
                Stream.of(DataCategory.values())
                        .filter(one -> one != DataCategory.CITIZEN_NUMBER)
                        .toList(),
                texts::code);
        this.restriction = Choice.of(Restriction.class, texts);
        this.source = Choice.of(SourceGrade.class, texts);
        this.content = Choice.of(ContentGrade.class, texts);
        this.special = Choice.of(SpecialKind.class, texts);
    }

    FormDraft into(FormDraft draft) {
        return draft.with("text", text)
                .with("from", from)
                .with("until", until)
                .with("category", category)
                .with("restriction", restriction)
                .with("embargo", embargo)
                .with("source", source)
                .with("content", content)
                .with("special", special)
                .with("necessity", necessity);
    }

    /// What stands of a fact.
    void show(CaseFact fact) {
        fact.telling().words().ifPresent(text::show);
        Telling.Known known = fact.telling().known().orElseThrow();
        from.show(known.observed().from());
        until.show(known.observed().until());
        who.show(who.options().stream()
                .filter(one ->
                        one.bringer().organisation().equals(fact.bringer().organisation()))
                .findFirst()
                .orElse(null));
        category.show(fact.category().orElse(null));
        restriction.show(fact.conditions().restriction().orElse(null));
        embargo.show(fact.conditions().embargoUntil());
        source.show(known.appraisal().source().orElse(null));
        content.show(known.appraisal().content().orElse(null));
        special.show(known.appraisal().special().map(Sensitivity::kind).orElse(null));
        necessity.show(known.appraisal().special().flatMap(Sensitivity::necessity));
    }

    /// The line is empty again; who, when, category and conditions are those of the next as well.
    void next() {
        text.clear();
        source.clear();
        content.clear();
        special.clear();
        necessity.clear();
    }

    /// The fact, where nothing is wrong with it; shows what is otherwise.
    Optional<NewCaseFact> reveal(FactKind kind) {
        Optional<LongText> said = text.reveal();
        Optional<Party> by = who.reveal();
        Optional<Observed> when = observed();
        Optional<Appraisal> appraisal = appraisal();
        Optional<Conditions> conditions = conditions();
        return said.isPresent() && by.isPresent() && when.isPresent() && appraisal.isPresent() && conditions.isPresent()
                ? Optional.of(new NewCaseFact(
                        new Telling.Known(kind, when.get(), appraisal.get()),
                        said.get(),
                        by.get().bringer(),
                        Optional.ofNullable(category.chosen().get()),
                        conditions.get()))
                : Optional.empty();
    }

    /// What is said beside the words, where nothing is wrong with it.
    Optional<Labels> labels() {
        Optional<Appraisal> appraisal = appraisal();
        Optional<Conditions> conditions = conditions();
        return appraisal.flatMap(said -> conditions.map(
                under -> new Labels(Optional.ofNullable(category.chosen().get()), said, under)));
    }

    private Optional<Observed> observed() {
        Optional<Optional<LocalDate>> first = from.reveal();
        Optional<Optional<LocalDate>> last = until.reveal();
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        boolean ordered = last.get().isEmpty()
                || first.get().filter(day -> !day.isAfter(last.get().get())).isPresent();
        if (!ordered) {
            until.refuse(new Problem("problem.dossier.period"));
        }
        return ordered ? Optional.of(new Observed(first.get(), last.get())) : Optional.empty();
    }

    private Optional<Conditions> conditions() {
        return embargo.reveal()
                .map(day ->
                        new Conditions(Optional.ofNullable(restriction.chosen().get()), day));
    }

    /// Special data owe their reason (W-D2).
    private Optional<Appraisal> appraisal() {
        SpecialKind kind = special.chosen().get();
        Optional<LongText> why = necessity.reveal().flatMap(one -> one);
        boolean owed = kind != null && kind != SpecialKind.NONE;
        if (owed && why.isEmpty()) {
            necessity.refuse(new Problem("problem.dossier.necessity"));
            return Optional.empty();
        }
        return Optional.of(new Appraisal(
                Optional.ofNullable(source.chosen().get()),
                Optional.ofNullable(content.chosen().get()),
                Optional.ofNullable(kind).map(one -> new Sensitivity(one, owed ? why : Optional.empty()))));
    }
}
