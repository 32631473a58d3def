package nl.casustafel.dossier.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.dossier.CaseFact;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.signal.FactKind;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.texts.Texts;

/// What narrows the list of facts: words, kind, source, category and period. An empty one narrows nothing.
final class FactFilter {
    final Field<Optional<ShortText>> words = Field.line().optional();
    final Choice<Optional<FactKind>> kind;
    final Choice<Optional<ShortText>> source;
    final Choice<OfCategory> category;
    final Field<Optional<LocalDate>> from;
    final Field<Optional<LocalDate>> until;
    private final Texts texts;

    /// All, those of one category, or those of which nobody said it (W-D1).
    sealed interface OfCategory {
        record All() implements OfCategory {}

        record One(DataCategory category) implements OfCategory {}

        record None() implements OfCategory {}
    }

    /// @param changed runs when one of them changed
    FactFilter(Texts texts, CaseClock clock, Runnable changed) {
        this.texts = texts;
        this.kind = new Choice<>(
                Stream.concat(
                                Stream.of(Optional.<FactKind>empty()),
                                Stream.of(FactKind.values()).map(Optional::of))
                        .toList(),
                one -> one.map(texts::code).orElse(texts.get("dossier.filter.all")));
        this.source = new Choice<>(
                List.of(Optional.empty()), one -> one.map(ShortText::value).orElse(texts.get("dossier.filter.all")));
        this.category = new Choice<>(categories(), this::label);
        this.from = Field.date(new DateReading(clock, Lean.BACK), texts).optional();
        this.until = Field.date(new DateReading(clock, Lean.BACK), texts).optional();
        kind.show(Optional.empty());
        source.show(Optional.empty());
        category.show(new OfCategory.All());
        kind.chosen().addListener((_, _, _) -> changed.run());
        source.chosen().addListener((_, _, _) -> changed.run());
        category.chosen().addListener((_, _, _) -> changed.run());
        Stream.of(words, from, until).forEach(field -> field.typed().addListener((_, _, _) -> changed.run()));
    }

    private static List<OfCategory> categories() {
        List<OfCategory> all = new ArrayList<>();
        all.add(new OfCategory.All());
        all.add(new OfCategory.None());
        Stream.of(DataCategory.values())
                .filter(one -> one != DataCategory.CITIZEN_NUMBER)
                .forEach(one -> all.add(new OfCategory.One(one)));
        return all;
    }

    private String label(OfCategory one) {
        return switch (one) {
            case OfCategory.All _ -> texts.get("dossier.filter.all");
            case OfCategory.None _ -> texts.get("dossier.category.none");
            case OfCategory.One(DataCategory category) -> texts.code(category);
        };
    }

    /// Offers the sources there are.
    void offer(List<FactRow> rows) {
        source.offer(Stream.concat(
                        Stream.of(Optional.<ShortText>empty()),
                        rows.stream().map(FactRow::source).distinct().sorted().map(Optional::of))
                .toList());
        if (source.chosen().get() == null) {
            source.show(Optional.empty());
        }
    }

    /// What narrows beside words, in words; empty where nothing does.
    String said() {
        List<String> all = new ArrayList<>();
        Optional.ofNullable(kind.chosen().get())
                .flatMap(one -> one)
                .map(texts::code)
                .ifPresent(all::add);
        Optional.ofNullable(source.chosen().get())
                .flatMap(one -> one)
                .map(ShortText::value)
                .ifPresent(all::add);
        Optional.ofNullable(category.chosen().get())
                .filter(one -> !(one instanceof OfCategory.All))
                .map(this::label)
                .ifPresent(all::add);
        day(from).map(day -> texts.get("dossier.filter.since", day)).ifPresent(all::add);
        day(until).map(day -> texts.get("dossier.filter.up-to", day)).ifPresent(all::add);
        return String.join(" · ", all);
    }

    /// Nothing narrows any more, but the words.
    void clear() {
        kind.show(Optional.empty());
        source.show(Optional.empty());
        category.show(new OfCategory.All());
        from.clear();
        until.clear();
    }

    boolean lets(FactRow row) {
        return ofKind(row) && ofSource(row) && ofCategory(row) && ofPeriod(row) && hasWords(row);
    }

    private boolean ofKind(FactRow row) {
        Optional<FactKind> wanted = kind.chosen().get();
        return wanted == null || wanted.isEmpty() || wanted.equals(row.kind());
    }

    private boolean ofSource(FactRow row) {
        Optional<ShortText> wanted = source.chosen().get();
        return wanted == null || wanted.filter(one -> !one.equals(row.source())).isEmpty();
    }

    private boolean ofCategory(FactRow row) {
        return switch (category.chosen().get()) {
            case OfCategory.One(DataCategory one) -> row.category().equals(Optional.of(one));
            case OfCategory.None _ ->
                row instanceof FactRow.OfCase(CaseFact fact, ShortText _)
                        && fact.isGround()
                        && fact.category().isEmpty();
            case null, default -> true;
        };
    }

    private boolean ofPeriod(FactRow row) {
        return row.observed().meets(day(from), day(until));
    }

    private static Optional<LocalDate> day(Field<Optional<LocalDate>> field) {
        return field.isValid() ? Optional.ofNullable(field.value().get()).flatMap(one -> one) : Optional.empty();
    }

    private boolean hasWords(FactRow row) {
        String typed = words.typed().get().strip().toLowerCase(Locale.ROOT);
        return typed.isEmpty()
                || row.words()
                        .map(LongText::value)
                        .filter(text -> text.toLowerCase(Locale.ROOT).contains(typed))
                        .isPresent();
    }
}
