package nl.casustafel.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.texts.Language;

/// Takes the pictures of the documentation: opens the practice environment without a display, walks to each
/// main place by keyboard and writes what stands there. The day is fixed, so that a picture changes only
/// when the screen does.
///
/// The first argument is the folder for the pictures; the others say how the screens must look, in any
/// order: `1920x1080`, `dark`, `table` (or another type size), `en`; the name of a [Chapter] takes those
/// alone. Run by `mvn -q test-compile exec:exec@pictures`, with `-Dcasustafel.pictures=` and
/// `-Dcasustafel.args=` for another folder and look.
public final class Pictures {
    /// What is taken, in the order of the menu.
    private enum Chapter {
        DOOR,
        TODAY,
        SIGNALS,
        MEETINGS,
        CASES,
        OFFICE,
        RETENTION
    }

    private final Camera camera;
    private final Settings look;

    private Pictures(Path pictures, Settings look) {
        this.camera = new Camera(Robot.start(), pictures);
        this.look = look;
    }

    public static void main(String[] words) throws IOException {
        List<String> asked = List.of(words).subList(1, words.length);
        Pictures taker = new Pictures(Path.of(words[0]), look(asked));
        List<Chapter> some = Stream.of(Chapter.values())
                .filter(one -> asked.contains(one.name().toLowerCase(Locale.ROOT)))
                .toList();
        taker.take(some.isEmpty() ? List.of(Chapter.values()) : some);
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

    private void take(List<Chapter> chapters) throws IOException {
        if (chapters.contains(Chapter.DOOR)) {
            door();
        }
        camera.start(look, Optional.of(1));
        camera.awaitNode("#rail");
        for (Chapter chapter : chapters) {
            switch (chapter) {
                case DOOR -> {}
                case TODAY -> today();
                case SIGNALS -> new SignalPictures(camera).take();
                case MEETINGS -> new MeetingPictures(camera).take();
                case CASES -> new CasePictures(camera).take();
                case OFFICE -> new OfficePictures(camera).take();
                case RETENTION -> new RetentionPictures(camera).take();
            }
        }
    }

    private void door() throws IOException {
        camera.start(look, Optional.empty());
        camera.awaitNode("#entry-start-make");
        camera.take("welcome");
        camera.robot().fire("#entry-start-make");
        camera.take("new-team");
    }

    private void today() {
        camera.take("today");
        camera.place("5", "actions");
        camera.robot().press("Shortcut+1", "Shortcut+K");
        camera.robot().type("overleg");
        camera.take("palette");
        camera.robot().press("Esc", "F1");
        camera.take("keys");
        camera.robot().press("Esc");
    }

    private void others() throws IOException {
        camera.start(look(List.of("table")), Optional.of(1));
        camera.awaitNode("#rail");
        camera.take("today-big");
        camera.start(look(List.of("dark")), Optional.of(1));
        camera.awaitNode("#rail");
        camera.take("today-dark");
    }
}
