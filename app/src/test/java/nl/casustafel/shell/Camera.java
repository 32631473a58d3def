package nl.casustafel.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.testkit.SettableClock;
import nl.casustafel.vault.Room;
import nl.casustafel.vault.key.WorkFactor;

/// The program in one window of the practice environment, walked by keyboard, and what is written of it.
final class Camera {
    private static final String DAY = "2026-03-12T09:00:00Z";

    private final Robot robot;
    private final Path pictures;
    private final PointedFiles pointed = new PointedFiles();

    Camera(Robot robot, Path pictures) {
        this.robot = robot;
        this.pictures = pictures;
    }

    Robot robot() {
        return robot;
    }

    /// The next time a file is asked for.
    void pointAt(Path file) {
        pointed.add(file);
    }

    void start(Settings look, Optional<Integer> practice) throws IOException {
        Path folder = Files.createTempDirectory("casustafel-pictures");
        ProgramFolder own = new ProgramFolder(folder);
        own.make();
        look.write(own.settings());
        CaseClock clock = new CaseClock(new SettableClock(DAY));
        InUse inUse = InUse.take(own, "pictures", "pictures", clock);
        robot.on(() -> {
            new Program(new Options(folder, practice, false), own, inUse, parts(clock), robot.stage()).start();
            robot.stage().setWidth(look.width());
            robot.stage().setHeight(look.height());
            robot.stage().requestFocus();
            return true;
        });
    }

    private ProgramParts parts(CaseClock clock) {
        return new ProgramParts(
                clock, WorkFactor.PASSPHRASE, Room.Meter.ofTheDisk(), (_, _) -> pointed, Platform::exit);
    }

    /// To a main place by its number, and a picture of it.
    void place(String number, String name) {
        robot.press("Shortcut+" + number);
        take(name);
    }

    /// Opens the first row of a list that has any.
    void open(String table) {
        rows(table);
        robot.focus(table).press("Home", "Enter");
    }

    /// Opens the first row that says something in one of its columns; false where none does.
    boolean open(String table, String said) {
        rows(table);
        TableView<?> list = robot.find(table, TableView.class);
        Optional<Integer> row = robot.on(() -> first(list, said::equals));
        row.ifPresent(at -> {
            robot.on(() -> {
                list.requestFocus();
                list.getSelectionModel().clearAndSelect(at);
                list.getFocusModel().focus(at);
                return true;
            });
            robot.press("Enter");
        });
        return row.isPresent();
    }

    private static Optional<Integer> first(TableView<?> list, Predicate<String> fits) {
        return IntStream.range(0, list.getItems().size())
                .boxed()
                .filter(at -> list.getColumns().stream()
                        .map(column -> column.getCellData(at))
                        .anyMatch(cell -> cell != null && fits.test(cell.toString())))
                .findFirst();
    }

    void rows(String table) {
        robot.await(
                table,
                () -> robot.stage().getScene().lookup(table) instanceof TableView<?> list
                        && !list.getItems().isEmpty());
    }

    void awaitNode(String id) {
        await(id, () -> robot.stage().getScene().lookup(id) != null);
    }

    /// A minute: filling the practice environment takes longer than any test waits.
    void await(String what, BooleanSupplier condition) {
        int patience = 6;
        while (true) {
            try {
                robot.await(what, condition);
                return;
            } catch (AssertionError late) {
                patience--;
                if (patience == 0) {
                    throw late;
                }
            }
        }
    }

    /// Waits until the screen stands still.
    void still() {
        robot.await("still", new Stillness(robot));
    }

    void take(String name) {
        still();
        robot.picture(pictures.resolve(name + ".png"));
    }

    /// The same after a button that leads there.
    void take(String button, String awaited, String name) {
        awaitNode(button);
        robot.fire(button);
        awaitNode(awaited);
        take(name);
    }

    /// In the practice environment people change place without a passphrase.
    void become(String name) {
        robot.press("Shortcut+P");
        awaitNode("#shell-person-who");
        ComboBox<?> who = robot.find("#shell-person-who", ComboBox.class);
        robot.on(() -> {
            choose(who, name);
            return true;
        });
        robot.fire("#shell-person-choose");
        robot.await("now " + name, () -> robot.stage().getScene().lookup("#shell-person-who") == null);
    }

    private static <T> void choose(ComboBox<T> who, String name) {
        who.getItems().stream()
                .filter(item -> who.getConverter().toString(item).startsWith(name))
                .findFirst()
                .ifPresent(who.getSelectionModel()::select);
    }

    /// True when the screen has not changed for a while: what was asked of the store has arrived. Shorter
    /// than a caret takes to blink.
    private static final class Stillness implements BooleanSupplier {
        private static final long STILL = 400_000_000L;

        private final Robot robot;
        private byte[] before = {};
        private long since = System.nanoTime();

        Stillness(Robot robot) {
            this.robot = robot;
        }

        @Override
        public boolean getAsBoolean() {
            byte[] now = pixels();
            if (!Arrays.equals(now, before)) {
                before = now;
                since = System.nanoTime();
            }
            return System.nanoTime() - since > STILL;
        }

        private byte[] pixels() {
            WritableImage image = robot.stage().getScene().snapshot(null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            byte[] pixels = new byte[width * height * 4];
            image.getPixelReader()
                    .getPixels(0, 0, width, height, PixelFormat.getByteBgraInstance(), pixels, 0, width * 4);
            return pixels;
        }
    }
}
