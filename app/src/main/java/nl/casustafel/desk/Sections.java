package nl.casustafel.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Parts of a screen of which one stands at a time, below a bar that names them all. A part is made when it
/// is brought to the front for the first time, so that a screen of many parts opens as fast as one of few.
/// FX thread only.
public final class Sections {
    /// The most parts that have a digit of their own.
    private static final String DIGITS = "1234567890";

    /// @param node stands while the part is in front
    /// @param focus puts the focus where one begins in it
    public record Part(Node node, Runnable focus) {}

    /// @param key of the words on the bar; also the id of its button
    /// @param make the part, asked for once
    /// @param chord that brings it to the front; empty for Alt and its digit
    public record Section(String key, Supplier<Part> make, Optional<String> chord) {
        public Section(String key, Supplier<Part> make) {
            this(key, make, Optional.empty());
        }

        /// One that is made already and takes the height there is.
        public static Section made(String key, String chord, Node node, Runnable focus) {
            VBox.setVgrow(node, Priority.ALWAYS);
            return new Section(key, () -> new Part(node, focus), Optional.of(chord));
        }
    }

    private final List<Section> sections;
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final List<@Nullable Part> made = new ArrayList<>();
    private final FlowPane bar = new FlowPane();
    private final VBox shown = new VBox();
    private final Consumer<Section> brought;
    private int at = -1;

    /// Parts that are made already, the first in front.
    public Sections(Texts texts, Section... sections) {
        this(texts, List.of(sections), _ -> {});
        VBox.setVgrow(shown, Priority.ALWAYS);
        bring(0);
    }

    /// @param brought hears which part came to the front, after it was made
    public Sections(Texts texts, List<Section> sections, Consumer<Section> brought) {
        this.sections = List.copyOf(sections);
        this.brought = brought;
        bar.getStyleClass().add("desk-sections");
        for (Section section : this.sections) {
            made.add(null);
            tabs.add(tab(texts.get(section.key()), section.key()));
        }
        bar.getChildren().setAll(tabs);
    }

    public Node bar() {
        return bar;
    }

    /// The part in front.
    public Node node() {
        return shown;
    }

    /// One for each part, by its own chord, or by Alt and its digit as far as there are digits.
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            int number = i;
            commands.add(Command.of(sections.get(i).key(), () -> go(number), chords(i)));
        }
        return commands;
    }

    /// Brings the part of `key` to the front, or the first where there is none of that key.
    public void bring(String key) {
        int number = 0;
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).key().equals(key)) {
                number = i;
            }
        }
        bring(number);
    }

    /// The same, and puts the focus where one begins in it.
    public void go(String key) {
        bring(key);
        focus();
    }

    /// Where one begins in the part in front.
    public void focus() {
        part(at).focus().run();
    }

    private void go(int number) {
        bring(number);
        focus();
    }

    private void bring(int number) {
        tabs.get(number).setSelected(true);
        if (at != number) {
            at = number;
            tabs.forEach(tab -> tab.setSelected(tabs.indexOf(tab) == number));
            shown.getChildren().setAll(part(number).node());
            // So that what is inside can take the focus at once: what lays itself out by its width has no
            // children before.
            shown.applyCss();
            shown.layout();
            brought.accept(sections.get(number));
        }
    }

    private Part part(int number) {
        Part known = made.get(number);
        if (known != null) {
            return known;
        }
        Part part = sections.get(number).make().get();
        made.set(number, part);
        return part;
    }

    private ToggleButton tab(String words, String key) {
        int number = tabs.size();
        ToggleButton tab = new ToggleButton(words);
        tab.setId(NodeId.of(key));
        tab.setMnemonicParsing(false);
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setOnAction(_ -> bring(number));
        return tab;
    }

    private String[] chords(int number) {
        Optional<String> own = sections.get(number).chord();
        if (own.isPresent()) {
            return new String[] {own.get()};
        }
        return number < DIGITS.length()
                ? new String[] {"Alt+" + DIGITS.charAt(number), "Alt+Numpad " + DIGITS.charAt(number)}
                : new String[0];
    }
}
