package nl.casustafel.minutes.ui;

import java.nio.IntBuffer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.EmptyState;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.PagePicture;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The page that is looked at, as wide as its place, with the buttons to turn it. Pictures of pages are
/// held by the scene only.
final class PreviewView {
    /// Room for the scroll bar, in pixels.
    private static final double BAR = 18;

    private final Texts texts;
    private final ImageView image = new ImageView();
    private final ScrollPane scroll = new ScrollPane(new StackPane(image));
    private final StackPane place;
    private final VBox root;

    PreviewView(PreviewModel model, Texts texts) {
        this.texts = texts;
        image.setId("minutes-page");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.fitWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(
                                1, (scroll.getWidth() - BAR) * model.zoom().get()),
                        scroll.widthProperty(),
                        model.zoom()));
        scroll.setId("minutes-preview");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(texts.get("minutes.preview"));
        scroll.getStyleClass().add("desk-scroll");
        Node empty = new EmptyState(texts, "minutes.preview.empty").node();
        place = new StackPane(empty, scroll);
        VBox.setVgrow(place, Priority.ALWAYS);
        Node bar = bar(model);
        root = new VBox(bar, place);
        root.getStyleClass().add(Styles.STACK);
        bar.visibleProperty().bind(image.imageProperty().isNotNull());
        bar.managedProperty().bind(bar.visibleProperty());
        scroll.visibleProperty().bind(image.imageProperty().isNotNull());
        empty.visibleProperty().bind(scroll.visibleProperty().not());
        model.picture().addListener((_, _, drawn) -> show(drawn));
        show(model.picture().get());
        model.page().addListener((_, _, _) -> scroll.setVvalue(0));
    }

    Node node() {
        return root;
    }

    private Node bar(PreviewModel model) {
        Buttons buttons = new Buttons(texts);
        Button before = buttons.plain("minutes.turn.before", () -> model.turn(-1));
        Button next = buttons.plain("minutes.turn.next", () -> model.turn(1));
        before.disableProperty().bind(model.page().isEqualTo(0));
        next.disableProperty()
                .bind(model.page().greaterThanOrEqualTo(model.pages().subtract(1)));
        Label page = new Label();
        page.setId("minutes-page-number");
        page.setMinWidth(Region.USE_PREF_SIZE);
        page.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "minutes.page.of",
                                model.page().get() + 1,
                                model.pages().get()),
                        model.page(),
                        model.pages()));
        HBox bar = new HBox(page, before, next);
        bar.getStyleClass().add(Styles.ROW);
        return bar;
    }

    private void show(@Nullable PagePicture drawn) {
        image.setImage(drawn == null ? null : picture(drawn));
    }

    private static Image picture(PagePicture drawn) {
        WritableImage picture = new WritableImage(drawn.width(), drawn.height());
        IntBuffer pixels = drawn.pixels();
        picture.getPixelWriter()
                .setPixels(
                        0, 0, drawn.width(), drawn.height(), PixelFormat.getIntArgbInstance(), pixels, drawn.width());
        return picture;
    }
}
