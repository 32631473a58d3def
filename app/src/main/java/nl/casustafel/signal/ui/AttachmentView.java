package nl.casustafel.signal.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.FileText;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.PagePicture;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Shows one file: a page or a picture as wide as its place, or text. The file's name stays off the
/// title, which may stand on a wall.
final class AttachmentView {
    /// Room for the scroll bar, in pixels.
    private static final double BAR = 18;

    private final AttachmentModel model;
    private final Texts texts;
    private final Label name = new Label();
    private final ImageView image = new ImageView();
    private final ScrollPane scroll = new ScrollPane(new StackPane(image));
    private final TextArea words = new TextArea();

    AttachmentView(AttachmentModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        name.setId("signal-file-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.getStyleClass().add(Styles.TITLE);
        image.setId("signal-file-picture");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.fitWidthProperty()
                .bind(Bindings.createDoubleBinding(this::width, scroll.widthProperty(), model.zoom(), model.picture()));
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(texts.get("signal.file.title"));
        scroll.getStyleClass().add("desk-scroll");
        scroll.visibleProperty().bind(model.picture().isNotNull());
        words.setId("signal-file-words");
        words.setEditable(false);
        words.setWrapText(true);
        words.setAccessibleText(texts.get("signal.file.title"));
        words.visibleProperty().bind(model.words().isNotNull());
        model.about().addListener((property, before, after) -> name(after));
        model.picture().addListener((property, before, after) -> show(after));
        model.words().addListener((property, before, after) -> show(after));
        model.page().addListener((property, before, after) -> scroll.setVvalue(0));
        name(model.about().get());
        show(model.picture().get());
        show(model.words().get());
    }

    Screen screen() {
        StackPane place = new StackPane(scroll, words);
        VBox.setVgrow(place, Priority.ALWAYS);
        VBox page = new VBox(name, new Banner("signal-file-banner", model.notice()).node(), bar(), place);
        page.getStyleClass().add(Styles.PAGE);
        return Screen.of(page, texts.get("signal.file.title"))
                .commands(commands())
                .closing(model::close)
                .focusing(this::focusFirst);
    }

    private void focusFirst() {
        (words.isVisible() ? words : scroll).requestFocus();
    }

    private List<Command> commands() {
        return List.of(
                Command.of("signal.file.next", () -> model.turn(1), "Page Down").when(this::turns),
                Command.of("signal.file.before", () -> model.turn(-1), "Page Up")
                        .when(this::turns),
                Command.of("signal.file.larger", () -> model.zoom(1), "Alt+Plus", "Alt+Equals", "Alt+Add")
                        .when(this::drawn),
                Command.of("signal.file.smaller", () -> model.zoom(-1), "Alt+Minus", "Alt+Subtract")
                        .when(this::drawn));
    }

    private boolean turns() {
        return model.pages().get() > 1;
    }

    private boolean drawn() {
        return model.picture().get() != null;
    }

    private Node bar() {
        Buttons buttons = new Buttons(texts);
        Button before = buttons.plain("signal.file.before", () -> model.turn(-1));
        Button next = buttons.plain("signal.file.next", () -> model.turn(1));
        before.disableProperty().bind(model.page().isEqualTo(0));
        next.disableProperty()
                .bind(model.page().greaterThanOrEqualTo(model.pages().subtract(1)));
        Label number = new Label();
        number.setId("signal-file-page");
        number.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "signal.file.page",
                                model.page().get() + 1,
                                model.pages().get()),
                        model.page(),
                        model.pages()));
        List.of(before, next, number).forEach(node -> {
            node.visibleProperty().bind(model.pages().greaterThan(1));
            node.managedProperty().bind(node.visibleProperty());
        });
        FlowPane bar = new FlowPane(
                before,
                next,
                number,
                buttons.plain("signal.file.smaller", () -> model.zoom(-1)),
                buttons.plain("signal.file.larger", () -> model.zoom(1)));
        bar.getStyleClass().add("desk-actions");
        bar.visibleProperty().bind(model.picture().isNotNull());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    /// A small picture is not blown up.
    private double width() {
        PagePicture drawn = model.picture().get();
        double place = Math.max(1, scroll.getWidth() - BAR);
        double whole = drawn != null && model.pages().get() == 0 ? Math.min(place, drawn.width()) : place;
        return whole * model.zoom().get();
    }

    private void name(@Nullable Attachment about) {
        name.setText(
                about == null
                        ? texts.get("signal.file.title")
                        : texts.get("signal.mail.file", about.fileName(), FileSize.of(about.byteCount(), texts)));
    }

    private void show(@Nullable PagePicture drawn) {
        image.setImage(drawn == null ? null : picture(drawn));
    }

    private void show(@Nullable FileText text) {
        words.setText(text == null ? "" : text.value());
        if (text != null) {
            words.requestFocus();
        }
    }

    private static Image picture(PagePicture drawn) {
        int width = drawn.width();
        int height = drawn.height();
        WritableImage picture = new WritableImage(width, height);
        picture.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), drawn.pixels(), width);
        return picture;
    }
}
