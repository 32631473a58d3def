package nl.casustafel.signal.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.texts.Texts;

/// Shows what happened to a signal, the latest first, day by day.
final class TimeLinePart {
    private final Texts texts;

    TimeLinePart(Texts texts) {
        this.texts = texts;
    }

    List<Node> lines(List<Happening> happenings) {
        List<Node> lines = new ArrayList<>();
        LocalDate day = LocalDate.MIN;
        for (Happening happening : happenings) {
            LocalDate own = happening.when().atZone(CaseClock.ZONE).toLocalDate();
            if (!own.equals(day)) {
                day = own;
                lines.add(words(texts.date(own), Styles.HEADING));
            }
            lines.add(line(happening));
        }
        return lines;
    }

    private Node line(Happening happening) {
        String words = happening.dayOnly()
                ? happening.words()
                : texts.get("signal.time.at", texts.time(happening.when()), happening.words());
        VBox line = new VBox(words(words, "signal-time-words"));
        if (!happening.more().isBlank()) {
            line.getChildren().add(words(happening.more(), Styles.QUIET));
        }
        return line;
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
