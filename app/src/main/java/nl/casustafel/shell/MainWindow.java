package nl.casustafel.shell;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Breadcrumbs;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.PageKeys;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.StatusLine;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The frame of an open session: the rail with the main places, the trail above, the screen, the status
/// line below. Holds nothing of any feature.
final class MainWindow {
    /// A main place of the rail: key of its word, its sign, and where it leads.
    record Stop(String key, Icon icon, Place place) {}

    private final BorderPane root = new BorderPane();
    private final StackPane stage = new StackPane();
    private final StatusLine status = new StatusLine();
    private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
    private final Navigator navigator;
    private final Texts texts;
    private final Node rail;
    private final Node top;

    MainWindow(Navigator navigator, Texts texts, List<Stop> stops, boolean practice) {
        this.navigator = navigator;
        this.texts = texts;
        root.getStyleClass().add("shell-window");
        stage.getStyleClass().add("shell-stage");
        PageKeys.listen(stage);
        rail = rail(stops);
        top = top(practice);
        root.setLeft(rail);
        VBox middle = new VBox(top, new Banner("window-banner", notice).node(), grow(higher(stage)));
        // What is too wide is cut at its own edge and never pushes the frame aside.
        middle.setMinWidth(0);
        root.setCenter(middle);
        root.setBottom(status.node());
        navigator.screen().addListener((_, _, screen) -> show(screen));
    }

    /// Only the screen and the status line, or everything again.
    void only(boolean screen) {
        root.setLeft(screen ? null : rail);
        top.setVisible(!screen);
        top.setManaged(!screen);
    }

    Parent node() {
        return root;
    }

    /// Says above every screen what holds for all of them; null takes it away.
    void tell(@Nullable Notice standing) {
        notice.set(standing);
    }

    StatusLine status() {
        return status;
    }

    private void show(@Nullable Screen screen) {
        if (screen == null) {
            stage.getChildren().clear();
        } else {
            stage.getChildren().setAll(screen.node());
        }
    }

    private Node rail(List<Stop> stops) {
        VBox rail = new VBox();
        rail.setId("rail");
        rail.getStyleClass().add("shell-rail");
        Label name = new Label(texts.get("shell.name"));
        name.getStyleClass().add("shell-name");
        rail.getChildren().add(name);
        for (int i = 0; i < stops.size(); i++) {
            rail.getChildren().add(stop(stops.get(i), i + 1));
        }
        return rail;
    }

    private Node stop(Stop stop, int number) {
        ToggleButton button =
                new ToggleButton(texts.get(stop.key()), stop.icon().node());
        button.setTooltip(new Tooltip(texts.get("shell.rail.stop", texts.get(stop.key()), number)));
        button.setId("rail-" + stop.place().getClass().getSimpleName().toLowerCase(Locale.ROOT));
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.getStyleClass().add("shell-stop");
        button.setAccessibleText(texts.get("shell.rail.stop", texts.get(stop.key()), number));
        button.setOnAction(_ -> {
            navigator.home(stop.place());
            button.setSelected(here(stop));
        });
        navigator.screen().addListener((_, _, _) -> button.setSelected(here(stop)));
        return button;
    }

    private boolean here(Stop stop) {
        return !navigator.places().isEmpty()
                && navigator.places().getFirst().getClass().equals(stop.place().getClass());
    }

    private Node top(boolean practice) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox top = new HBox(new Breadcrumbs(navigator).node(), between);
        top.getStyleClass().add("shell-top");
        if (practice) {
            Label mark = new Label(texts.get("shell.practice"));
            mark.setId("practice-mark");
            mark.getStyleClass().add("shell-practice");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            top.getChildren().add(mark);
        }
        return top;
    }

    /// As high as there is room for; a screen that cannot do with that (large type on a small screen) scrolls
    /// as a whole and leaves the trail and the status line where they are.
    private static ScrollPane higher(Region screen) {
        ScrollPane scroll = new ScrollPane(screen);
        scroll.getStyleClass().add("shell-page");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        return scroll;
    }

    private static Node grow(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }
}
