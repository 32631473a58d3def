package nl.casustafel.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.testkit.SettableClock;
import nl.casustafel.texts.Language;

/// Takes the pictures of the documentation: opens the practice environment without a display, walks to each
/// main place by keyboard and writes what stands there. The day is fixed, so that a picture changes only
/// when the screen does.
///
/// The first argument is the folder for the pictures; the others say how the screens must look, in any
/// order: `1920x1080`, `dark`, `table` (or another type size), `en`; `cases` takes those of cases only. Run
/// by `mvn -q test-compile exec:exec@pictures`, with `-Dcasustafel.pictures=` and `-Dcasustafel.args=` for
/// another folder and look.
public final class Pictures {
    private static final String DAY = "2026-03-12T09:00:00Z";

    private final Robot robot = Robot.start();
    private final Path pictures;
    private final Settings look;

    private Pictures(Path pictures, Settings look) {
        this.pictures = pictures;
        this.look = look;
    }

    public static void main(String[] words) throws IOException {
        List<String> asked = List.of(words).subList(1, words.length);
        Pictures taker = new Pictures(Path.of(words[0]), look(asked));
        if (asked.contains("cases")) {
            taker.casesOnly();
        } else {
            taker.door();
            taker.practice();
        }
        if (asked.isEmpty()) {
            taker.others();
        }
        // The toolkit's threads would keep the process.
        System.exit(0);
    }

    /// The usual look, but for what was asked.
    private static Settings look(List<String> asked) {
        TypeSize size = Stream.of(TypeSize.values())
                .filter(one -> asked.contains(one.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(TypeSize.NORMAL);
        String[] sides = asked.stream()
                .filter(word -> word.matches("\\d+x\\d+"))
                .findFirst()
                .orElse("1366x768")
                .split("x", -1);
        return new Settings(
                asked.contains("dark") ? Theme.DARK : Theme.LIGHT,
                size,
                asked.contains("en") ? Language.EN : Language.NL,
                Double.parseDouble(sides[0]),
                Double.parseDouble(sides[1]),
                false);
    }

    private void casesOnly() throws IOException {
        start(look, Optional.of(1));
        awaitNode("#rail");
        cases();
    }

    private void door() throws IOException {
        start(look, Optional.empty());
        awaitNode("#entry-start-make");
        take("welcome");
        robot.fire("#entry-start-make");
        take("new-team");
    }

    private void practice() throws IOException {
        start(look, Optional.of(1));
        awaitNode("#rail");
        take("today");
        signals();
        meetings();
        cases();
        place("5", "actions");
        place("6", "register");
        team();
        place("8", "log");
        exchange();
        overlays();
    }

    private void team() {
        place("7", "team");
        form("team-add");
        form("team-code");
        form("team-mandate");
        form("team-municipality");
        form("team-settings");
        robot.press("Shortcut+7");
        open("#team-people");
        take("team-change");
        robot.press("Shortcut+7").fire("#team-account-open");
        take("account");
    }

    private void form(String button) {
        robot.press("Shortcut+7");
        awaitNode("#" + button);
        robot.fire("#" + button);
        take(button);
    }

    private void signals() {
        place("2", "signals");
        robot.fire("#signal-board-open");
        take("board");
        robot.press("Shortcut+2");
        open("#signal-list-table");
        take("signal");
        robot.press("Alt+W");
        take("signal-amend");
        robot.press("Shortcut+N");
        take("new-signal");
        robot.press("Shortcut+M");
        take("new-meeting");
    }

    /// By who leads the meetings: the table, and the minutes of a meeting that is over.
    private void meetings() {
        become("Petra");
        place("3", "meetings");
        open("#meeting-list");
        awaitNode("#meeting-open");
        take("meeting-opening");
        robot.fire("#meeting-open");
        awaitNode("#meeting-item-open");
        // Somebody is there without a basis: the first time it only warns.
        robot.fire("#meeting-item-open");
        take("meeting-item");
        robot.fire("#meeting-item-open");
        awaitNode("#meeting-line");
        robot.type("#meeting-line", "School: drie weken niet gezien, wel gebeld.")
                .press("Enter");
        take("meeting-talk");
        robot.press("F3");
        take("meeting-form");
        robot.press("F4");
        take("meeting-positions");
        robot.press("F5");
        take("meeting-decision");
        robot.press("Shortcut+3");
        rows("#meeting-list");
        robot.focus("#meeting-list").press("Home", "Down", "Enter");
        awaitNode("#meeting-line");
        robot.press("F4");
        take("meeting-told");
        minutes();
    }

    private void minutes() {
        robot.press("Shortcut+3");
        rows("#meeting-list");
        // The one after the latest at the table, whose minutes are final in the practice environment; between
        // them stands what is weighed outside a meeting.
        robot.focus("#meeting-list").press("Home", "Down", "Down", "Down", "Enter");
        awaitNode("#meeting-cover");
        take("meeting-over");
        robot.press("Shortcut+Shift+F");
        awaitNode("#minutes-compose");
        robot.await("still", new Stillness(robot));
        robot.fire("#minutes-compose");
        await(
                "a page",
                () -> robot.stage().getScene().lookup("#minutes-page") instanceof ImageView page
                        && page.getImage() != null);
        take("minutes");
        become("Femke");
    }

    /// In the practice environment people change place without a passphrase.
    private void become(String name) {
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

    private void cases() {
        place("4", "cases");
        open("#casefile-list");
        awaitNode("#plan-title");
        robot.fire("#plan-title");
        take("case");
        robot.press("Shortcut+4");
        rows("#casefile-list");
        // The oldest, which was assessed twice.
        robot.focus("#casefile-list").press("End", "Enter");
        awaitNode("#judgement-list-title");
        section("#dossier-title", "#dossier-facts-0", "case-facts");
        section("#domains-title", "#domains-list-2", "case-domains");
        section("#casefile-people", "#casefile-people-parties-0", "case-people");
        section("#documents-title-section", "#documents-list-0", "case-documents");
        robot.fire("#judgement-list-title");
        awaitNode("#judgement-timeline");
        robot.fire("#judgement-timeline");
        awaitNode("#judgement-time-1");
        take("assessments");
        robot.fire("#judgement-time-1");
        awaitNode("#judgement-overview");
        take("assessment");
    }

    private void section(String tab, String shown, String name) {
        robot.fire(tab);
        awaitNode(shown);
        take(name);
    }

    private void exchange() {
        robot.press("Shortcut+Shift+B");
        take("backup");
        robot.press("Shortcut+Shift+O");
        take("exchange");
        robot.press("F4").focus("#exchange-own-show").press("Space");
        take("exchange-teams");
        robot.press("F5");
        take("exchange-elsewhere");
    }

    private void overlays() {
        robot.press("Shortcut+1", "Shortcut+K");
        robot.type("overleg");
        take("palette");
        robot.press("Esc", "F1");
        take("keys");
        robot.press("Esc");
    }

    private void others() throws IOException {
        start(look(List.of("table")), Optional.of(1));
        awaitNode("#rail");
        take("today-big");
        start(look(List.of("dark")), Optional.of(1));
        awaitNode("#rail");
        take("today-dark");
    }

    private void start(Settings look, Optional<Integer> practice) throws IOException {
        Path folder = Files.createTempDirectory("casustafel-pictures");
        ProgramFolder own = new ProgramFolder(folder);
        own.make();
        look.write(own.settings());
        CaseClock clock = new CaseClock(new SettableClock(DAY));
        InUse inUse = InUse.take(own, "pictures", "pictures", clock);
        robot.on(() -> {
            new Program(new Options(folder, practice, false), own, inUse, ProgramParts.real(clock), robot.stage())
                    .start();
            robot.stage().setWidth(look.width());
            robot.stage().setHeight(look.height());
            robot.stage().requestFocus();
            return true;
        });
    }

    /// To a main place by its number, and a picture of it.
    private void place(String number, String name) {
        robot.press("Shortcut+" + number);
        take(name);
    }

    /// Opens the first row of a list that has any.
    private void open(String table) {
        rows(table);
        robot.focus(table).press("Home", "Enter");
    }

    private void rows(String table) {
        robot.await(
                table,
                () -> robot.stage().getScene().lookup(table) instanceof TableView<?> list
                        && !list.getItems().isEmpty());
    }

    private void awaitNode(String id) {
        await(id, () -> robot.stage().getScene().lookup(id) != null);
    }

    /// A minute: filling the practice environment takes longer than any test waits.
    private void await(String what, BooleanSupplier condition) {
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

    private void take(String name) {
        robot.await("still", new Stillness(robot));
        robot.picture(pictures.resolve(name + ".png"));
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
