package nl.casustafel.timeline.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
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

    private final Texts texts;
    private final Predicate<Moment> flagged;
    private final Pane pane = new Pane();
    private final ScrollPane scroll = new ScrollPane(pane);

    /// Stands still while the lanes move.
    private final Pane names = new Pane();

    private final HBox root = new HBox(names, scroll);
    private final Label measure = new Label();
    private final Map<Moment, Region> marks = new HashMap<>();
    private final List<Label> days = new ArrayList<>();
    private @Nullable Region lit;
    private List<Moment> shown = List.of();
    private Scale scale = Scale.MONTHS;

    /// @param flagged which the minutes name
    MomentsDrawing(Texts texts, Predicate<Moment> flagged) {
        this.texts = texts;
        this.flagged = flagged;
        HBox.setHgrow(scroll, Priority.ALWAYS);
        names.setMinWidth(Region.USE_PREF_SIZE);
        pane.setId("timeline-drawing");
        scroll.setId("timeline-scroll");
        scroll.setPannable(true);
        scroll.setFocusTraversable(false);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(texts.get("timeline.drawing"));
        scroll.getStyleClass().add("desk-graph-scroll");
        scroll.hvalueProperty().addListener((_, _, _) -> showWholeDays());
        scroll.viewportBoundsProperty().addListener((_, _, _) -> showWholeDays());
        measure.setVisible(false);
        // Type came to it, or another size of type: everything stands elsewhere then.
        measure.fontProperty().addListener((_, _, _) -> draw());
    }

    Node node() {
        return root;
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
        names.getChildren().clear();
        marks.clear();
        days.clear();
        lit = null;
        if (shown.isEmpty()) {
            return;
        }
        double em = measure.getFont().getSize();
        LocalDate first = scale.mark(shown.getLast().on());
        LocalDate last = scale.next(scale.mark(shown.stream()
                .map(moment -> moment.until().orElse(moment.on()))
                .max(Comparator.naturalOrder())
                .orElseThrow()));
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
            names.getChildren().add(name);
        }
        for (Moment moment : shown) {
            mark(moment, x(first, moment.on(), em), (HEAD + LANE * lanes.indexOf(moment.kind())) * em, em);
        }
        names.setPrefSize(8 * em, height);
        pane.setPrefSize(x(first, last, em) + 6 * em, height + 0.4 * em);
        scroll.setMinHeight(height + 2.2 * em);
        scroll.setHvalue(1);
        showWholeDays();
    }

    /// A date that would be cut by an edge is not shown; its line is.
    private void showWholeDays() {
        double seen = scroll.getViewportBounds().getWidth();
        double from = scroll.getHvalue() * Math.max(0, pane.getPrefWidth() - seen);
        for (Label day : days) {
            double end = day.getLayoutX() + day.prefWidth(-1);
            day.setVisible(day.getLayoutX() >= from - 1 && end <= from + seen + 1);
        }
    }

    private double x(LocalDate first, LocalDate day, double em) {
        return ChronoUnit.DAYS.between(first, day) * scale.emsADay() * em;
    }

    private void tick(LocalDate mark, double x, double height, double em) {
        Line line = new Line(x, 1.6 * em, x, height);
        line.getStyleClass().add("timeline-tick");
        Label day = new Label(scale == Scale.YEARS ? Integer.toString(mark.getYear()) : texts.shortDate(mark));
        day.getStyleClass().add("desk-help");
        day.relocate(x, 0);
        days.add(day);
        pane.getChildren().addAll(line, day);
    }

    private void mark(Moment moment, double x, double y, double em) {
        Region mark = new Region();
        mark.getStyleClass().add("timeline-mark");
        if (flagged.test(moment)) {
            mark.getStyleClass().add("timeline-flagged");
        }
        double lasts = moment.until()
                .map(last -> ChronoUnit.DAYS.between(moment.on(), last) * scale.emsADay() * em)
                .orElse(0.0);
        mark.resizeRelocate(x, y + 0.2 * em, Math.max(0.7 * em, lasts), 1.1 * em);
        mark.setManaged(false);
        marks.put(moment, mark);
        pane.getChildren().add(mark);
    }
}
