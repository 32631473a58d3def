package nl.casustafel.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;

/// A [Graph] that is read and walked: the arrows go from point to point, Enter does what a table beside it
/// does. One stop for Tab. Drawn with nodes, so that it grows with the type and is read out loud; shapes and
/// words tell all that it tells, colour nothing. The same must stand in words elsewhere on the screen. FX
/// thread only.
public final class GraphView {
    private final Background background;
    private final IntConsumer open;
    private final Pane drawing = new Pane();
    private final ScrollPane scroll = new ScrollPane(drawing);
    private final List<Label> points = new ArrayList<>();
    private final List<Label> words = new ArrayList<>();
    private Graph graph = new Graph(new Graph.Point("", ""), List.of());
    private int drawn;

    /// @param id of the node
    /// @param said what it is, for who does not see it
    /// @param open what Enter and a double click do with the ray of this number
    public GraphView(String id, String said, Background background, IntConsumer open) {
        this.background = background;
        this.open = open;
        drawing.setId(id + "-drawing");
        drawing.getStyleClass().add("desk-graph");
        drawing.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scroll.setId(id);
        scroll.setPannable(true);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(said);
        scroll.getStyleClass().add("desk-graph-scroll");
        // Once the look has reached it: what is measured before that is measured wrongly.
        drawing.sceneProperty().addListener((_, _, _) -> Platform.runLater(this::place));
    }

    public Node node() {
        return scroll;
    }

    public void show(Graph shown) {
        graph = shown;
        points.clear();
        words.clear();
        points.add(point(shown.middle(), -1));
        points.getFirst().getStyleClass().add("desk-graph-middle");
        // A change of type size comes to the labels with the look: then everything is placed anew.
        points.getFirst().fontProperty().addListener((_, _, _) -> Platform.runLater(this::place));
        for (int i = 0; i < shown.rays().size(); i++) {
            Graph.Ray ray = shown.rays().get(i);
            points.add(point(ray.end(), i));
            Label line = new Label(ray.words());
            line.setWrapText(true);
            line.getStyleClass().add("desk-graph-words");
            words.add(line);
        }
        reachable(points.getFirst());
        place();
    }

    /// To the point of this ray, into sight.
    public void focus(int ray) {
        if (ray + 1 < points.size()) {
            go(points.get(ray + 1));
        }
    }

    private Label point(Graph.Point told, int ray) {
        Label point = new Label(told.words());
        point.setId(scroll.getId() + (ray < 0 ? "-middle" : "-" + ray));
        point.setWrapText(true);
        point.setAccessibleText(told.said());
        point.setAccessibleRole(AccessibleRole.BUTTON);
        point.setFocusTraversable(false);
        point.getStyleClass().add("desk-graph-point");
        point.setOnMouseClicked(click -> {
            go(point);
            if (ray >= 0 && click.getClickCount() == 2) {
                open.accept(ray);
            }
        });
        return point;
    }

    /// Measures what was shown, has it laid out beside the FX thread, and draws it unless something else was
    /// shown meanwhile.
    private void place() {
        if (drawing.getScene() == null || points.isEmpty()) {
            return;
        }
        List<Node> all = new ArrayList<>(words);
        all.addAll(points);
        drawing.getChildren().setAll(all);
        drawing.applyCss();
        double em = points.getFirst().getFont().getSize();
        GraphLayout.Size middle = size(points.getFirst());
        List<GraphLayout.Ray> rays = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            rays.add(new GraphLayout.Ray(size(points.get(i + 1)), size(words.get(i))));
        }
        int turn = ++drawn;
        drawing.setVisible(false);
        background.work(() -> GraphLayout.of(middle, rays, em)).then(placed -> {
            if (turn == drawn) {
                draw(placed, em);
            }
        });
    }

    private static GraphLayout.Size size(Label label) {
        double width = Math.ceil(Math.min(label.prefWidth(-1), label.maxWidth(-1)));
        return new GraphLayout.Size(width, Math.ceil(label.prefHeight(width)));
    }

    private void draw(GraphLayout.Placed placed, double em) {
        List<Node> lines = new ArrayList<>();
        for (int i = 0; i < placed.courses().size(); i++) {
            lines.addAll(line(placed.courses().get(i), graph.rays().get(i), em));
            at(words.get(i), placed.courses().get(i).words());
            at(points.get(i + 1), placed.points().get(i));
        }
        at(points.getFirst(), placed.middle());
        drawing.getChildren().addAll(0, lines);
        drawing.setMinSize(placed.whole().width(), placed.whole().height());
        drawing.setPrefSize(placed.whole().width(), placed.whole().height());
        drawing.setVisible(true);
        centre(placed);
    }

    private void centre(GraphLayout.Placed placed) {
        Platform.runLater(() -> {
            Bounds seen = scroll.getViewportBounds();
            scroll.setHvalue(part(
                    placed.middle().x() - seen.getWidth() / 2.5, placed.whole().width() - seen.getWidth()));
            scroll.setVvalue(part(
                    placed.middle().y() - seen.getHeight() / 2.2, placed.whole().height() - seen.getHeight()));
        });
    }

    private static double part(double wished, double hidden) {
        return hidden <= 0 ? 0 : Math.clamp(wished / hidden, 0, 1);
    }

    /// Its size is its own.
    private static void at(Label label, GraphLayout.Spot spot) {
        label.relocate(spot.x(), spot.y());
    }

    private static List<Node> line(GraphLayout.Course course, Graph.Ray ray, double em) {
        List<Node> nodes = new ArrayList<>();
        Polyline line = new Polyline(course.corners().stream()
                .flatMap(corner -> Stream.of(corner.x(), corner.y()))
                .mapToDouble(Double::doubleValue)
                .toArray());
        line.getStyleClass().add("desk-graph-line");
        if (ray.past()) {
            line.getStrokeDashArray().setAll(em * 0.5, em * 0.4);
        }
        nodes.add(line);
        List<GraphLayout.Spot> fromMiddle =
                course.fromMiddle() ? course.corners() : course.corners().reversed();
        if (ray.in()) {
            // Where it leaves the stem, for at the middle all heads would be one.
            int tip = fromMiddle.size() - 4;
            nodes.add(head(fromMiddle.get(tip + 1), fromMiddle.get(tip + 0), em));
        }
        if (ray.out()) {
            nodes.add(head(fromMiddle.get(fromMiddle.size() - 2), fromMiddle.getLast(), em));
        }
        return nodes;
    }

    /// An arrow head at `tip`, coming from `before`.
    private static Node head(GraphLayout.Spot before, GraphLayout.Spot tip, double em) {
        double along = Math.atan2(tip.y() - before.y(), tip.x() - before.x());
        double length = em * 0.8;
        double wing = Math.toRadians(25);
        Polyline head = new Polyline(
                tip.x() - length * Math.cos(along - wing),
                tip.y() - length * Math.sin(along - wing),
                tip.x(),
                tip.y(),
                tip.x() - length * Math.cos(along + wing),
                tip.y() - length * Math.sin(along + wing));
        head.getStyleClass().add("desk-graph-line");
        return head;
    }

    private void pressed(KeyEvent key) {
        Optional<Label> here = points.stream().filter(Node::isFocused).findFirst();
        if (here.isEmpty() || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            int ray = points.indexOf(here.get()) - 1;
            if (ray >= 0) {
                open.accept(ray);
            }
            key.consume();
        } else if (key.getCode() == KeyCode.HOME) {
            go(points.getFirst());
            key.consume();
        } else if (key.getCode().isArrowKey()) {
            next(here.get(), key.getCode()).ifPresent(this::go);
            key.consume();
        }
    }

    /// The nearest point that lies in that direction.
    private Optional<Label> next(Label here, KeyCode arrow) {
        return points.stream()
                .filter(other -> ahead(here, other, arrow) > 1)
                .filter(other -> arrow == KeyCode.LEFT || arrow == KeyCode.RIGHT || aside(here, other, arrow) < 1)
                .min(Comparator.comparingDouble(other -> ahead(here, other, arrow) + 3 * aside(here, other, arrow)));
    }

    private static double ahead(Label here, Label other, KeyCode arrow) {
        return switch (arrow) {
            case LEFT -> here.getLayoutX() - other.getLayoutX() - other.getWidth();
            case RIGHT -> other.getLayoutX() - here.getLayoutX() - here.getWidth();
            case UP -> middle(here) - middle(other);
            default -> middle(other) - middle(here);
        };
    }

    private static double aside(Label here, Label other, KeyCode arrow) {
        return arrow == KeyCode.LEFT || arrow == KeyCode.RIGHT
                ? Math.abs(middle(here) - middle(other))
                : Math.max(
                        0,
                        Math.max(here.getLayoutX(), other.getLayoutX())
                                - Math.min(here.getLayoutX() + here.getWidth(), other.getLayoutX() + other.getWidth()));
    }

    private static double middle(Label label) {
        return label.getLayoutY() + label.getHeight() / 2;
    }

    private void go(Label point) {
        reachable(point);
        point.requestFocus();
        double hidden = drawing.getHeight() - scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * hidden;
        if (point.getLayoutY() < top) {
            scroll.setVvalue(part(point.getLayoutY(), hidden));
        } else if (point.getLayoutY() + point.getHeight()
                > top + scroll.getViewportBounds().getHeight()) {
            scroll.setVvalue(part(
                    point.getLayoutY()
                            + point.getHeight()
                            - scroll.getViewportBounds().getHeight(),
                    hidden));
        }
        double wide = drawing.getWidth() - scroll.getViewportBounds().getWidth();
        double left = scroll.getHvalue() * wide;
        if (point.getLayoutX() < left) {
            scroll.setHvalue(part(point.getLayoutX(), wide));
        } else if (point.getLayoutX() + point.getWidth()
                > left + scroll.getViewportBounds().getWidth()) {
            scroll.setHvalue(part(
                    point.getLayoutX()
                            + point.getWidth()
                            - scroll.getViewportBounds().getWidth(),
                    wide));
        }
    }

    /// Tab comes to one point only: the one that was left.
    private void reachable(Label one) {
        points.forEach(point -> point.setFocusTraversable(point == one));
    }
}
