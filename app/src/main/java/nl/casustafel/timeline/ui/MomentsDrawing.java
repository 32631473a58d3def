package nl.casustafel.timeline.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import nl.casustafel.texts.Texts;
import nl.casustafel.timeline.Moment;
import nl.casustafel.timeline.MomentKind;
import org.jspecify.annotations.Nullable;

/// A lane for every kind, a mark for every moment, from left to right. Says nothing the list does not say;
/// follows what is selected there. FX thread only.
final class MomentsDrawing {
    private static final double LANE = 1.9;
    private static final double HEAD = 2.2;
    private static final double NAMES = 10;

    private final Texts texts;
    private final Pane pane = new Pane();
    private final ScrollPane scroll = new ScrollPane(pane);
    private final Label measure = new Label("m");
    private final Map<Moment, Region> marks = new HashMap<>();
    private @Nullable Region lit;
    private List<Moment> shown = List.of();
    private Scale scale = Scale.MONTHS;

    MomentsDrawing(Texts texts) {
        this.texts = texts;
        pane.setId("timeline-drawing");
        scroll.setId("timeline-scroll");
        scroll.setPannable(true);
        scroll.setFocusTraversable(false);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(texts.get("timeline.drawing"));
        scroll.getStyleClass().add("desk-graph-scroll");
        measure.setVisible(false);
        // Type came to it, or another size of type: everything stands elsewhere then.
        measure.fontProperty().addListener((_, _, _) -> draw());
    }

    Node node() {
        return scroll;
    }

    void show(List<Moment> moments, Scale wanted) {
        shown = List.copyOf(moments);
        scale = wanted;
        draw();
    }

    /// Lights the mark of a moment and brings it into sight.
    void light(@Nullable Moment moment) {
        if (lit != null) {
            lit.getStyleClass().remove("timeline-lit");
        }
        lit = moment == null ? null : marks.get(moment);
        if (lit != null) {
            lit.getStyleClass().add("timeline-lit");
            double hidden = pane.getPrefWidth() - scroll.getViewportBounds().getWidth();
            double wished = lit.getLayoutX() - scroll.getViewportBounds().getWidth() / 2;
            scroll.setHvalue(hidden <= 0 ? 0 : Math.clamp(wished / hidden, 0, 1));
        }
    }

    private void draw() {
        pane.getChildren().setAll(measure);
        marks.clear();
        lit = null;
        if (shown.isEmpty()) {
            return;
        }
        double em = measure.getFont().getSize();
        LocalDate first = scale.mark(shown.getLast().on());
        LocalDate last = scale.next(scale.mark(shown.getFirst().on()));
        List<MomentKind> lanes =
                shown.stream().map(Moment::kind).distinct().sorted().toList();
        double height = (HEAD + LANE * lanes.size()) * em;
        for (LocalDate mark = first; !mark.isAfter(last); mark = scale.next(mark)) {
            tick(mark, x(first, mark, em), height, em);
        }
        for (int lane = 0; lane < lanes.size(); lane++) {
            Label name = new Label(texts.code(lanes.get(lane)));
            name.getStyleClass().add("desk-label");
            name.relocate(0, (HEAD + LANE * lane) * em);
            pane.getChildren().add(name);
        }
        for (Moment moment : shown) {
            mark(moment, x(first, moment.on(), em), (HEAD + LANE * lanes.indexOf(moment.kind())) * em, em);
        }
        pane.setPrefSize(x(first, last, em) + 6 * em, height + 0.4 * em);
        scroll.setMinHeight(height + 2.2 * em);
        scroll.setHvalue(1);
    }

    private double x(LocalDate first, LocalDate day, double em) {
        return (NAMES + ChronoUnit.DAYS.between(first, day) * scale.emsADay()) * em;
    }

    private void tick(LocalDate mark, double x, double height, double em) {
        Line line = new Line(x, 1.6 * em, x, height);
        line.getStyleClass().add("timeline-tick");
        Label day = new Label(
                scale == Scale.YEARS ? Integer.toString(mark.getYear()) : texts.shortDate(mark));
        day.getStyleClass().add("desk-help");
        day.relocate(x, 0);
        pane.getChildren().addAll(line, day);
    }

    private void mark(Moment moment, double x, double y, double em) {
        Region mark = new Region();
        mark.getStyleClass().add("timeline-mark");
        mark.resizeRelocate(x, y + 0.2 * em, 0.7 * em, 1.1 * em);
        mark.setManaged(false);
        marks.put(moment, mark);
        pane.getChildren().add(mark);
    }
}
