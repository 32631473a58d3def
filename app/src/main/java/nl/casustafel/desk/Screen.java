package nl.casustafel.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/// What stands in the window: a node, its title, the commands that belong to it, and what happens when it
/// is left.
public final class Screen {
    private final Parent node;
    private final ObservableValue<String> title;
    private final List<Supplier<List<Command>>> commands = new ArrayList<>();
    private final List<Runnable> flushes = new ArrayList<>();
    private final List<Runnable> closings = new ArrayList<>();
    private Runnable focus = () -> {};

    private Screen(Parent node, ObservableValue<String> title) {
        this.node = node;
        this.title = title;
    }

    /// @param title changes with the screen; never a name of a subject, it may stand on a wall
    public static Screen of(Parent node, ObservableValue<String> title) {
        return new Screen(node, title);
    }

    public static Screen of(Parent node, String title) {
        return new Screen(node, new SimpleStringProperty(title));
    }

    /// Acts of this screen, shown in the palette and on the keyboard sheet while it is open.
    public Screen commands(List<Command> more) {
        List<Command> fixed = List.copyOf(more);
        return commands(() -> fixed);
    }

    /// The same where the acts differ with what stands in the screen; asked for each time.
    public Screen commands(Supplier<List<Command>> more) {
        commands.add(more);
        return this;
    }

    /// Stores unfinished typing; runs before the screen is left or locked.
    public Screen flushing(Runnable flush) {
        flushes.add(flush);
        return this;
    }

    /// Closed with the screen: event subscriptions.
    public Screen closing(Events.Subscription subscription) {
        closings.add(subscription::close);
        return this;
    }

    /// Where the focus goes when the screen appears.
    public Screen focusing(Runnable first) {
        focus = first;
        return this;
    }

    public Parent node() {
        return node;
    }

    public ObservableValue<String> title() {
        return title;
    }

    public List<Command> commands() {
        return commands.stream().flatMap(more -> more.get().stream()).toList();
    }

    void focus() {
        focus.run();
    }

    void flush() {
        flushes.forEach(Runnable::run);
    }

    void leave() {
        flush();
        closings.forEach(Runnable::run);
    }
}
