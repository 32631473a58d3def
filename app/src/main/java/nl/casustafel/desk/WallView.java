package nl.casustafel.desk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.texts.Texts;

/// The wall as the room sees it: large type in full contrast, nothing to press, nothing that moves. What
/// does not fit on one screenful is a further one, and the foot says so; nothing is ever cut.
public final class WallView {
    /// Heights of the window in pixels from which the next larger type fits; the smallest type is 28
    /// points.
    private static final List<Integer> HEIGHTS = List.of(0, 900, 1200, 1800);

    private static final String SIZE = "wall-";
    private static final double OVERLAP = 0.12;

    private final Wall wall;
    private final Texts texts;
    private final VBox words = new VBox();
    private final ScrollPane scroll = new ScrollPane(words);
    private final Label more = new Label();
    private final BorderPane root = new BorderPane();

    public WallView(Wall wall, Texts texts) {
        this.wall = wall;
        this.texts = texts;
        root.setId("wall");
        root.getStyleClass().add("wall");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("desk-scroll");
        words.getStyleClass().add("wall-words");
        more.setId("wall-more");
        more.getStyleClass().add("wall-more");
        root.setBottom(more);
        root.heightProperty().addListener((_, _, height) -> size(height.doubleValue()));
        wall.hanging().addListener((_, _, now) -> show(now));
        wall.page().addListener((_, _, _) -> turn());
        scroll.viewportBoundsProperty().addListener((_, _, _) -> turn());
        words.heightProperty().addListener((_, _, _) -> turn());
        size(0);
        show(wall.hanging().get());
    }

    public Parent node() {
        return root;
    }

    private void size(double height) {
        root.getStyleClass().removeIf(style -> style.startsWith(SIZE) && style.matches("wall-\\d"));
        int step = (int) HEIGHTS.stream().filter(least -> height >= least).count();
        root.getStyleClass().add(SIZE + Math.max(1, step));
    }

    private void show(Wall.Hanging now) {
        switch (now) {
            case Wall.Neutral() -> root.setCenter(neutral());
            case Wall.Sent(WallSlide slide) -> show(slide);
            case Wall.Revealed(WallSlide slide, WallSlide under) -> show(slide);
        }
        turn();
    }

    private Node neutral() {
        Label name = label("wall-name", "wall-title");
        name.textProperty().bind(wall.name());
        Label time = label("wall-time", "wall-time");
        time.textProperty().bind(wall.time());
        VBox middle = new VBox(name, time);
        middle.setId("wall-neutral");
        middle.getStyleClass().add("wall-neutral");
        words.getChildren().clear();
        return middle;
    }

    private void show(WallSlide slide) {
        Label title = label("wall-title", "wall-title");
        title.setText(slide.title());
        words.getChildren().setAll(title);
        for (WallSlide.Part part : slide.parts()) {
            if (!part.heading().isEmpty()) {
                Label heading = label("", "wall-heading");
                heading.setText(part.heading());
                words.getChildren().add(heading);
            }
            part.lines().forEach(line -> {
                Label sentence = label("", "wall-line");
                sentence.setText(line);
                words.getChildren().add(sentence);
            });
        }
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.setCenter(scroll);
    }

    /// A screenful further keeps the last lines of the one before in sight.
    private void turn() {
        double seen = scroll.getViewportBounds().getHeight();
        double whole = words.getHeight();
        double step = seen * (1 - OVERLAP);
        int last =
                seen <= 0 || root.getCenter() != scroll || whole <= seen ? 0 : (int) Math.ceil((whole - seen) / step);
        if (wall.page().get() > last && seen > 0) {
            wall.turnTo(last);
            return;
        }
        int page = wall.page().get();
        scroll.setVvalue(last == 0 ? 0 : Math.min(1, page * step / (whole - seen)));
        more.setText(last == 0 ? "" : texts.get("wall.page", page + 1, last + 1));
        more.setVisible(last > 0);
    }

    private static Label label(String id, String style) {
        Label label = new Label();
        if (!id.isEmpty()) {
            label.setId(id);
        }
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
