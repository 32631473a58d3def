package nl.casustafel.framework.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.LevelMap;
import nl.casustafel.assessment.Relation;
import nl.casustafel.assessment.RelationKind;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormPane;
import nl.casustafel.framework.Difference;
import nl.casustafel.framework.DraftEdit;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.Texts;

/// What became of an indicator (framework 3.9): whether its levels can be laid beside those of now and which
/// stands for which, or that it was split into some or merged from some.
final class MappingForm {
    private final FrameworkModel model;
    private final Difference row;
    private final Relation held;
    private final Runnable then;
    private final Choice<RelationKind> kind;
    private final List<Choice<Level>> to;
    private final Field<ShortText> others = Field.line();
    private final Node node;

    MappingForm(FrameworkModel model, Texts texts, Difference row, Relation held, Runnable then) {
        this.model = model;
        this.row = row;
        this.held = held;
        this.then = then;
        kind = new Choice<>(kinds(), texts::code);
        kind.show(held.kind());
        List<Level> known = Stream.of(Level.values()).filter(Level::isKnown).toList();
        LevelMap before = held instanceof Relation.Alike alike ? alike.levels() : LevelMap.SAME;
        to = known.stream()
                .map(level -> {
                    Choice<Level> choice = new Choice<>(known, Level::code);
                    choice.show(before.of(level));
                    return choice;
                })
                .toList();
        others.show(ShortText.of(beginning()));
        Runnable save = this::save;
        Node levels = new FormPane(texts, save)
                .beside(line -> line.choice("framework.changes.level-0", to.get(0))
                        .choice("framework.changes.level-1", to.get(1))
                        .choice("framework.changes.level-2", to.get(2))
                        .choice("framework.changes.level-3", to.get(3)))
                .node();
        Words.shownWhile(levels, kind.chosen().isEqualTo(RelationKind.ALIKE));
        Node some = new FormPane(texts, save)
                .text("framework.changes.others", others)
                .node();
        Words.shownWhile(
                some,
                kind.chosen().isEqualTo(RelationKind.SPLIT).or(kind.chosen().isEqualTo(RelationKind.MERGED)));
        node = new FormPane(texts, save)
                .radios("framework.changes.kind", kind)
                .node(levels)
                .node(some)
                .actions(new Buttons(texts).main("framework.changes.keep", save))
                .node();
    }

    /// What can be said of this row, with what is said now.
    private List<RelationKind> kinds() {
        List<RelationKind> all = new ArrayList<>();
        if (row.was().isPresent() && row.is().isPresent()) {
            all.addAll(List.of(RelationKind.ALIKE, RelationKind.CHANGED, RelationKind.SPLIT, RelationKind.MERGED));
        } else if (row.was().isPresent()) {
            all.addAll(List.of(RelationKind.DROPPED, RelationKind.SPLIT));
        } else {
            all.addAll(List.of(RelationKind.ADDED, RelationKind.MERGED));
        }
        if (!all.contains(held.kind())) {
            all.addFirst(held.kind());
        }
        return all;
    }

    /// The codes of the other side as they are said now, or this one, to which others are typed.
    private String beginning() {
        return switch (held) {
            case Relation.Split(IndicatorCode _, List<IndicatorCode> into) -> codes(into);
            case Relation.Merged(List<IndicatorCode> of, IndicatorCode _) -> codes(of);
            default -> row.code().value();
        };
    }

    private static String codes(List<IndicatorCode> of) {
        return of.stream().map(IndicatorCode::value).collect(Collectors.joining(", "));
    }

    private void save() {
        kind.reveal()
                .flatMap(this::said)
                .ifPresent(relation -> model.change(new DraftEdit.Mapped(List.of(relation)), then));
    }

    private Optional<Relation> said(RelationKind chosen) {
        return switch (chosen) {
            case ALIKE -> levels().map(levels -> new Relation.Alike(was(), is(), levels));
            case CHANGED -> Optional.of(new Relation.Changed(was(), is()));
            case DROPPED -> Optional.of(new Relation.Dropped(was()));
            case ADDED -> Optional.of(new Relation.Added(is()));
            case SPLIT -> typed(version().map(Opened::content)).map(into -> new Relation.Split(was(), into));
            case MERGED -> typed(version().flatMap(Opened::before)).map(of -> new Relation.Merged(of, is()));
            case IDENTICAL -> Optional.of(new Relation.Identical(was(), is()));
        };
    }

    private IndicatorCode was() {
        return row.was().map(one -> one.code()).orElseGet(() -> held.before().getFirst());
    }

    private IndicatorCode is() {
        return row.is().map(one -> one.code()).orElseGet(() -> held.after().getFirst());
    }

    private Optional<LevelMap> levels() {
        List<Level> levels = to.stream().flatMap(one -> one.reveal().stream()).toList();
        if (levels.size() < to.size()) {
            return Optional.empty();
        }
        if (!LevelMap.isTotalAndMonotone(levels)) {
            to.getLast().refuse(new Problem("problem.framework.levels"));
            return Optional.empty();
        }
        return Optional.of(new LevelMap(levels));
    }

    /// At least two, all of that version.
    private Optional<List<IndicatorCode>> typed(Optional<Framework> version) {
        return others.reveal().flatMap(typed -> {
            Optional<List<IndicatorCode>> codes = Conditions.named(typed, Conditions::code)
                    .filter(all -> all.size() > 1)
                    .filter(all -> version.filter(one -> all.stream().allMatch(one::has))
                            .isPresent())
                    .map(List::copyOf);
            if (codes.isEmpty()) {
                others.refuse(new Problem("problem.framework.two-codes"));
            }
            return codes;
        });
    }

    private Optional<Opened> version() {
        return Optional.ofNullable(model.opened().get());
    }

    Node node() {
        return node;
    }
}
