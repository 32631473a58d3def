package nl.casustafel.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Theme and size of type of every scene it was given, changed in one place. Used on the FX thread.
public final class Appearance {
    private static final String FONTS = "/nl/casustafel/fonts/";
    /// Set on the root where a line of the window holds fewer letters than this many em: what is beside the
    /// work then takes less of it.
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_EMS = 70;
    private static final List<String> FACES = List.of("Regular", "Bold", "Italic", "BoldItalic");

    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<TypeSize> typeSize;
    private final List<Scene> scenes = new ArrayList<>();
    private final String sheet;

    public Appearance(Theme theme, TypeSize typeSize) {
        this.theme = new SimpleObjectProperty<>(theme);
        this.typeSize = new SimpleObjectProperty<>(typeSize);
        URL css = Appearance.class.getResource("desk.css");
        this.sheet = Objects.requireNonNull(css).toExternalForm();
        loadFonts();
        this.theme.addListener((property, before, after) -> apply());
        this.typeSize.addListener((property, before, after) -> apply());
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public ObjectProperty<TypeSize> typeSize() {
        return typeSize;
    }

    /// From now on the scene, whatever its root, has this look.
    public void dress(Scene scene) {
        scenes.add(scene);
        scene.getStylesheets().add(sheet);
        scene.rootProperty().addListener((property, before, root) -> mark(root));
        scene.widthProperty().addListener((property, before, width) -> fit(scene.getRoot()));
        apply();
    }

    /// The scene is shown no more.
    public void undress(Scene scene) {
        scenes.removeIf(scene::equals);
    }

    /// Larger, smaller, normal size; other theme. `said` gets the name of the new size for the status line.
    public List<Command> commands(Runnable said) {
        return List.of(
                size(
                        "desk.type.larger",
                        () -> typeSize.set(typeSize.get().larger()),
                        said,
                        "Shortcut+Plus",
                        "Shortcut+Equals",
                        "Shortcut+Shift+Equals",
                        "Shortcut+Add"),
                size(
                        "desk.type.smaller",
                        () -> typeSize.set(typeSize.get().smaller()),
                        said,
                        "Shortcut+Minus",
                        "Shortcut+Subtract"),
                size("desk.type.normal", () -> typeSize.set(TypeSize.NORMAL), said, "Shortcut+0", "Shortcut+Numpad 0"),
                Command.of("desk.theme.other", () -> theme.set(theme.get().other()), "Shortcut+D")
                        .evenInDialogs());
    }

    private static Command size(String key, Runnable change, Runnable said, String... chords) {
        return Command.of(
                        key,
                        () -> {
                            change.run();
                            said.run();
                        },
                        chords)
                .evenInDialogs();
    }

    private void apply() {
        Application.setUserAgentStylesheet(theme.get().base());
        scenes.forEach(scene -> mark(scene.getRoot()));
    }

    private void mark(@Nullable Parent root) {
        if (root == null) {
            return;
        }
        List<String> classes = root.getStyleClass();
        classes.removeAll(Stream.of(Theme.values()).map(Theme::styleClass).toList());
        classes.removeAll(Stream.of(TypeSize.values()).map(TypeSize::styleClass).toList());
        classes.add(theme.get().styleClass());
        classes.add(typeSize.get().styleClass());
        fit(root);
    }

    private void fit(Parent root) {
        double ems = root.getScene().getWidth() / typeSize.get().pixels();
        root.pseudoClassStateChanged(NARROW, ems < NARROW_EMS);
    }

    /// The bundled letters, so that every screen looks the same; the system's own where they are absent.
    private static void loadFonts() {
        for (String face : FACES) {
            try (InputStream font = Appearance.class.getResourceAsStream(FONTS + "NotoSans-" + face + ".ttf")) {
                if (font != null) {
                    Font.loadFont(font, TypeSize.NORMAL.pixels());
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
