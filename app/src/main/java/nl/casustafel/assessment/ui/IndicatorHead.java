package nl.casustafel.assessment.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// What an indicator asks, what does not count, and what to mind.
public final class IndicatorHead {
    private IndicatorHead() {}

    public static List<Node> of(Indicator indicator, FrameworkWords words) {
        Texts texts = words.texts();
        List<Node> head = new ArrayList<>(List.of(
                Lines.text(words.name(indicator), Styles.HEADING),
                Lines.text(indicator.explained().definition().in(texts.language()), "desk-read-only"),
                Lines.text(
                        texts.get(
                                "assessment.sheet.does-not-count",
                                indicator.explained().doesNotCount().in(texts.language())),
                        "desk-help")));
        indicator.explained().note().ifPresent(note -> head.add(Lines.text(note.in(texts.language()), "desk-help")));
        return head;
    }
}
