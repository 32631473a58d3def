package nl.casustafel.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.stage.WindowEvent;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.testkit.SettableClock;
import nl.casustafel.vault.key.WorkFactor;
import org.jspecify.annotations.Nullable;

/// The real program in a folder of its own, under the keys of a robot. Only the clock, the work factor and
/// the system's file chooser are others than on a laptop.
final class Walk {
    final Robot robot = Robot.start();
    final SettableClock time = new SettableClock("2026-03-12T09:00:00Z");
    final CaseClock clock = new CaseClock(time);
    final AtomicLong free = new AtomicLong(Long.MAX_VALUE);
    final ProgramFolder folder;
    final Path outside;
    private final List<Path> given = new ArrayList<>();
    private Program program;
    private boolean ended;

    Walk(Path base) throws IOException {
        this(base, _ -> {});
    }

    /// @param before makes what stands in the folder at the first start
    Walk(Path base, Consumer<Walk> before) throws IOException {
        folder = new ProgramFolder(base.resolve("program"));
        outside = Files.createDirectories(base.resolve("outside"));
        folder.make();
        before.accept(this);
        program = begin();
    }

    /// Starts it (again), as `Main` does.
    Program begin() throws IOException {
        folder.make();
        ended = false;
        InUse inUse = InUse.take(folder, "somebody", "a laptop", clock);
        ProgramParts parts =
                new ProgramParts(clock, new WorkFactor(4), _ -> free.get(), (_, _) -> new Given(), () -> ended = true);
        Options options = new Options(folder.root(), Optional.empty(), false);
        program = robot.on(() -> {
            Program fresh = new Program(options, folder, inUse, parts, robot.stage());
            fresh.start();
            return fresh;
        });
        return program;
    }

    Program program() {
        return program;
    }

    /// What the chooser gives the next time a file is asked for.
    void give(Path file) {
        given.add(file);
    }

    Walk press(String... chords) {
        robot.press(chords);
        return this;
    }

    /// Waits for the node, goes to it and types.
    Walk type(String id, String text) {
        await(id);
        robot.focus(id);
        robot.type(text);
        return this;
    }

    /// The same with Ctrl+V, for longer texts.
    Walk paste(String id, String text) {
        await(id);
        robot.focus(id).paste(text);
        return this;
    }

    /// Opens the first row of a table once it has one.
    Walk open(String table) {
        await(table);
        TableView<?> rows = robot.find(table, TableView.class);
        robot.await("a row in " + table, () -> !rows.getItems().isEmpty());
        robot.focus(table).press("Home", "Enter");
        return this;
    }

    /// Waits until some label on the screen says so.
    Walk awaitWords(String words) {
        robot.await(
                words,
                () -> robot.stage().getScene().getRoot().lookupAll(".label").stream()
                        .anyMatch(node ->
                                node instanceof Labeled label && label.getText().contains(words)));
        return this;
    }

    Walk type(String text) {
        robot.type(text);
        return this;
    }

    /// Waits for the node, goes to it and presses, as Tab and then a key would.
    Walk at(String id, String... chords) {
        await(id);
        robot.focus(id).press(chords);
        return this;
    }

    Walk choose(String id, int number) {
        await(id);
        robot.focus(id);
        for (int i = 0; i < number; i++) {
            robot.press("Down");
        }
        return this;
    }

    /// Goes down the list until the choice shows these words.
    Walk pick(String id, String words) {
        await(id);
        robot.focus(id);
        ComboBox<Object> list = combo(id);
        for (int i = 0; i < list.getItems().size() && !shown(list).contains(words); i++) {
            robot.press("Down");
        }
        return this;
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> combo(String id) {
        return robot.find(id, ComboBox.class);
    }

    private String shown(ComboBox<Object> list) {
        return robot.on(() -> list.getValue() == null ? "" : list.getConverter().toString(list.getValue()));
    }

    Walk await(String id) {
        robot.await(
                id + " among " + robot.ids(),
                () -> isSeen(robot.stage().getScene().lookup(id)));
        return this;
    }

    /// Nodes wait out of sight for their turn, so being there is not enough.
    private static boolean isSeen(@Nullable Node node) {
        Node each = node;
        while (each != null && each.isVisible()) {
            each = each.getParent();
        }
        return node != null && each == null;
    }

    Walk awaitText(String id, String words) {
        await(id);
        try {
            robot.await(words, () -> robot.text(id).contains(words));
        } catch (AssertionError late) {
            throw new AssertionError(words + " in " + id + " where it says " + said(), late);
        }
        return this;
    }

    private List<String> said() {
        return robot.on(() -> robot.stage().getScene().getRoot().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(node -> node instanceof Labeled label ? label.getText() : "")
                .toList());
    }

    Walk awaitSession() {
        robot.await("an open session", () -> program.session().isPresent());
        return this;
    }

    /// Runs on the store's own thread, where the screens' work runs too.
    <T> T stored(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        robot.on(() -> {
            program.session().orElseThrow().threads().store(work).then(result::complete);
            return true;
        });
        robot.await("the store", result::isDone);
        return result.join();
    }

    void unlock(String name, String passphrase) {
        await("#entry-unlock-name");
        type("#entry-unlock-name", name).press("Enter").type(passphrase).press("Enter");
        awaitSession();
    }

    /// The program started anew on what stands on the disk at this moment, as after the power went.
    /// @param place for what stands there, and the new program
    Walk cut(Path place) throws IOException {
        Path copy = Files.createDirectories(place.resolve("program"));
        try (Stream<Path> files = Files.walk(folder.root())) {
            for (Path file : files.toList()) {
                Path to = copy.resolve(folder.root().relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        close();
        return new Walk(place);
    }

    /// Closes the window as the system's cross does.
    void close() {
        robot.on(() -> {
            robot.stage().fireEvent(new WindowEvent(robot.stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        robot.await("closed", () -> ended);
    }

    private final class Given implements FileChoice {
        @Override
        public Optional<Path> open(String titleKey, List<String> kinds) {
            return given.isEmpty() ? Optional.empty() : Optional.of(given.removeFirst());
        }

        @Override
        public Optional<Path> save(String titleKey, String suggested) {
            return Optional.of(outside.resolve(suggested));
        }

        @Override
        public Optional<Path> folder(String titleKey) {
            return Optional.of(outside);
        }
    }
}
