package nl.casustafel.vault.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A store made with a released script is in somebody's hands: such a script never changes, and a change of
/// mind is a new script. `migrations.txt` says per script by which version it was released (`-` where it
/// was not) and its hash.
class MigrationsFrozenTest {
    private static final Path SCRIPTS = Path.of(System.getProperty("casustafel.root", ".."))
            .resolve("app/src/main/resources/nl/casustafel/vault/migrations");

    private record Line(String script, String released, String hash) {
        static Line of(String text) {
            String[] words = text.split(" +");
            return new Line(words[0], words[1], words[2]);
        }

        boolean isReleased() {
            return !released.equals("-");
        }
    }

    private final List<Line> list = read();

    @Test
    void releasedScriptsAreAsTheyWereReleased() {
        list.stream()
                .filter(Line::isReleased)
                .forEach(line -> assertEquals(
                        line.hash(),
                        Migrations.hash(Migrations.read(line.script())),
                        line.script() + " was released; write a new script instead"));
    }

    @Test
    void changesOfUnreleasedScriptsAreNoted() {
        String meant = lines(list.stream().filter(line -> !line.isReleased()));
        String found = lines(list.stream()
                .filter(line -> !line.isReleased())
                .map(line -> new Line(line.script(), "-", Migrations.hash(Migrations.read(line.script())))));
        assertEquals(found, meant, "put these lines into migrations.txt:\n" + found);
    }

    @Test
    void listFolderAndProgramNameTheSameScriptsInTheSameOrder() throws IOException {
        List<String> listed = list.stream().map(Line::script).toList();
        assertEquals(Migrations.SCRIPTS, listed);
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            assertEquals(
                    files.map(file -> file.getFileName().toString()).sorted().toList(), listed);
        }
    }

    @Test
    void noScriptIsReleasedAfterOneThatIsNot() {
        boolean open = false;
        for (Line line : list) {
            assertFalse(open && line.isReleased(), line.script());
            open = !line.isReleased();
        }
    }

    private static String lines(Stream<Line> lines) {
        return String.join(
                "\n",
                lines.map(line -> line.script() + " " + line.released() + " " + line.hash())
                        .toList());
    }

    private static List<Line> read() {
        try (InputStream in = MigrationsFrozenTest.class.getResourceAsStream("migrations.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
