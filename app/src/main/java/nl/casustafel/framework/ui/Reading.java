package nl.casustafel.framework.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.desk.Styles;
import nl.casustafel.framework.Difference;
import nl.casustafel.framework.IndicatorPart;
import nl.casustafel.texts.Texts;

/// An indicator to read. Where a part differs from the version before, both texts stand there, marked in
/// words.
record Reading(Texts texts) {
    private static final String READ = "desk-read-only";

    Node of(Difference row) {
        return of(row, part -> part != IndicatorPart.NAME || row.changed().contains(part));
    }

    /// Only what differs; all of one that is new or was dropped.
    Node changed(Difference row) {
        return row.changed().isEmpty() ? of(row) : of(row, row.changed()::contains);
    }

    private Node of(Difference row, Predicate<IndicatorPart> shown) {
        VBox all = new VBox();
        all.setId("framework-reading");
        all.getStyleClass().add(Styles.STACK);
        Indicator now = row.indicator();
        all.getChildren().add(Words.styled(now.code() + " " + now.name().in(texts.language()), Styles.HEADING));
        all.getChildren().add(Words.styled(changes(row), Styles.QUIET));
        IndicatorPart.texts().stream().filter(shown).forEach(part -> words(all, row, part));
        if (shown.test(IndicatorPart.ILLUSTRATIONS)) {
            examples(all, row, now);
        }
        if (shown.test(IndicatorPart.STRANDS)) {
            strands(all, row, now);
        }
        return all;
    }

    /// What became of it, in words.
    String changes(Difference row) {
        if (row.was().isEmpty()) {
            return texts.get("framework.change.added");
        }
        if (row.is().isEmpty()) {
            return texts.get("framework.change.dropped");
        }
        return row.changed().isEmpty()
                ? texts.get("framework.change.none")
                : row.changed().stream().sorted().map(texts::code).collect(Collectors.joining(", "));
    }

    private void words(VBox all, Difference row, IndicatorPart part) {
        Optional<String> is = row.is().flatMap(one -> part.words(one, texts.language()));
        Optional<String> was = row.was().flatMap(one -> part.words(one, texts.language()));
        if (is.isEmpty() && was.isEmpty()) {
            return;
        }
        String nothing = texts.get("framework.nothing");
        part(
                all,
                part,
                row.changed().contains(part)
                        ? List.of(
                                texts.get("framework.was", was.orElse(nothing)),
                                texts.get("framework.is", is.orElse(nothing)))
                        : List.of(is.or(() -> was).orElse("")));
    }

    private void part(VBox all, IndicatorPart part, List<String> lines) {
        String name = texts.code(part);
        VBox one =
                new VBox(Words.styled(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), "desk-label"));
        lines.forEach(line -> one.getChildren().add(Words.styled(line, READ)));
        all.getChildren().add(one);
    }

    private void examples(VBox all, Difference row, Indicator now) {
        List<String> lines = new ArrayList<>();
        if (row.changed().contains(IndicatorPart.ILLUSTRATIONS)) {
            row.was().stream()
                    .flatMap(was -> IndicatorPart.illustrations(was).stream())
                    .forEach(one -> lines.add(texts.get("framework.was", one)));
            IndicatorPart.illustrations(now).forEach(one -> lines.add(texts.get("framework.is", one)));
        } else {
            lines.addAll(IndicatorPart.illustrations(now));
        }
        part(all, IndicatorPart.ILLUSTRATIONS, lines);
    }

    private void strands(VBox all, Difference row, Indicator now) {
        List<String> lines = row.changed().contains(IndicatorPart.STRANDS)
                        && row.was().isPresent()
                ? List.of(texts.get("framework.was", strands(row.was().get())), texts.get("framework.is", strands(now)))
                : List.of(strands(now));
        part(all, IndicatorPart.STRANDS, lines);
    }

    private String strands(Indicator one) {
        return one.motives().isEmpty()
                ? texts.get("framework.strands.all")
                : one.motives().stream().sorted().map(texts::code).collect(Collectors.joining(", "));
    }
}
