package nl.casustafel.framework.ui;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import nl.casustafel.assessment.Clause;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Motive;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormPane;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.Texts;

/// Adds a condition to a prompt: what it is about, and what that kind asks.
final class ConditionForm {
    private static final int MOST_COUNT = 100;
    private static final int MOST_MONTHS = 600;

    private final Choice<ConditionKind> kind;
    private final Field<ShortText> codes = Field.line();
    private final Choice<Level> level;
    private final Field<Integer> count = number(MOST_COUNT);
    private final Field<Integer> months = number(MOST_MONTHS);
    private final Node node;

    ConditionForm(Texts texts, Consumer<Clause> add) {
        kind = Choice.of(ConditionKind.class, texts);
        level = new Choice<>(Stream.of(Level.values()).filter(Level::isKnown).toList(), Level::code);
        Runnable save = () -> clause().ifPresent(add);
        FormPane form = new FormPane(texts, save)
                .heading("framework.condition.new")
                .choice("framework.condition.kind", kind)
                .node(asked(
                        new FormPane(texts, save).text("framework.condition.codes", codes), ConditionKind::asksCodes))
                .node(asked(
                        new FormPane(texts, save).choice("framework.condition.level", level), ConditionKind::asksLevel))
                .node(asked(
                        new FormPane(texts, save).text("framework.condition.count", count), ConditionKind::asksCount))
                .node(asked(
                        new FormPane(texts, save).text("framework.condition.months", months),
                        ConditionKind::asksMonths));
        node = form.actions(new Buttons(texts).plain("framework.condition.add", save))
                .node();
    }

    private Node asked(FormPane form, Function<ConditionKind, Boolean> asks) {
        Node part = form.node();
        Words.shownWhile(
                part,
                Bindings.createBooleanBinding(
                        () -> kind.chosen().get() != null
                                && asks.apply(kind.chosen().get()),
                        kind.chosen()));
        return part;
    }

    private static Field<Integer> number(int most) {
        return new Field<>(
                typed -> typed.strip().matches("[1-9][0-9]{0,2}") && Integer.parseInt(typed.strip()) <= most
                        ? Parsed.valid(Integer.parseInt(typed.strip()))
                        : Parsed.invalid("problem.framework.number", most),
                String::valueOf,
                3);
    }

    Node node() {
        return node;
    }

    private Optional<Clause> clause() {
        return kind.reveal().flatMap(chosen -> switch (chosen) {
            case ANY_AT_LEAST -> rated(Clause.AnyAtLeast::new);
            case ALL_AT_MOST -> rated(Clause.AllKnownAtMost::new);
            case OR_UNKNOWN -> rated(Clause.AtLeastOrUnknown::new);
            case DOMAINS ->
                named(one -> one.matches("[A-Z]") ? Optional.of(one.charAt(0)) : Optional.empty())
                        .flatMap(all -> level.reveal().map(at -> new Clause.AnyInDomains(all, at)));
            case STRANDS ->
                named(one -> Stream.of(Motive.values())
                                .filter(motive -> motive.name().equals(one))
                                .findFirst())
                        .map(Clause.OfMotive::new);
            case UNKNOWN_COUNT -> count.reveal().map(Clause.UnknownCount::new);
            case REPEATED -> count.reveal().flatMap(some -> months.reveal().map(in -> new Clause.Repeated(some, in)));
            case STANDSTILL -> months.reveal().map(Clause.Standstill::new);
            case NO_CARE_PARTNER, SINGLE_ORIGIN, WEAK_EVIDENCE, MINOR, ADMISSION ->
                Optional.of(new Clause.Given(chosen.circumstance()));
        });
    }

    private interface Rated {
        Clause of(Set<IndicatorCode> codes, Level level);
    }

    private Optional<Clause> rated(Rated made) {
        return named(Conditions::code).flatMap(all -> level.reveal().map(at -> made.of(all, at)));
    }

    /// What stands in the field of codes, with commas or spaces between; refused where one of it is none.
    private <T> Optional<Set<T>> named(Function<String, Optional<T>> read) {
        return codes.reveal().flatMap(typed -> {
            Optional<Set<T>> all = Conditions.named(typed, read);
            if (all.isEmpty()) {
                codes.refuse(new Problem("problem.framework.codes"));
            }
            return all;
        });
    }
}
