package nl.casustafel.framework.ui;

import java.util.List;
import java.util.Optional;
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
        VBox all = new VBox();
        all.setId("framework-reading");
        all.getStyleClass().add(Styles.STACK);
        Indicator now = row.indicator();
        all.getChildren().add(Words.styled(now.code() + " " + now.name().in(texts.language()), Styles.HEADING));
        all.getChildren().add(Words.styled(changes(row), Styles.QUIET));
        for (IndicatorPart part : IndicatorPart.texts()) {
            words(all, row, part);
        }
        examples(all, row, now);
        strands(all, row, now);
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
        all.getChildren().add(Words.styled(texts.code(part), "desk-label"));
        if (row.changed().contains(part)) {
            all.getChildren()
                    .add(Words.styled(texts.get("framework.was", was.orElse(texts.get("framework.nothing"))), READ));
            all.getChildren()
                    .add(Words.styled(texts.get("framework.is", is.orElse(texts.get("framework.nothing"))), READ));
        } else {
            all.getChildren().add(Words.styled(is.or(() -> was).orElse(""), READ));
        }
    }

    private void examples(VBox all, Difference row, Indicator now) {
        all.getChildren().add(Words.styled(texts.code(IndicatorPart.ILLUSTRATIONS), "desk-label"));
        if (row.changed().contains(IndicatorPart.ILLUSTRATIONS)) {
            row.was().ifPresent(was -> lines(all, "framework.was", IndicatorPart.illustrations(was)));
            lines(all, "framework.is", IndicatorPart.illustrations(now));
        } else {
            IndicatorPart.illustrations(now).forEach(one -> all.getChildren().add(Words.styled(one, READ)));
        }
    }

    private void lines(VBox all, String key, List<String> lines) {
        lines.forEach(one -> all.getChildren().add(Words.styled(texts.get(key, one), READ)));
    }

    private void strands(VBox all, Difference row, Indicator now) {
        all.getChildren().add(Words.styled(texts.code(IndicatorPart.STRANDS), "desk-label"));
        if (row.changed().contains(IndicatorPart.STRANDS)) {
            row.was()
                    .ifPresent(was ->
                            all.getChildren().add(Words.styled(texts.get("framework.was", strands(was)), READ)));
            all.getChildren().add(Words.styled(texts.get("framework.is", strands(now)), READ));
        } else {
            all.getChildren().add(Words.styled(strands(now), READ));
        }
    }

    private String strands(Indicator one) {
        return one.motives().isEmpty()
                ? texts.get("framework.strands.all")
                : one.motives().stream().sorted().map(texts::code).collect(Collectors.joining(", "));
    }
}
