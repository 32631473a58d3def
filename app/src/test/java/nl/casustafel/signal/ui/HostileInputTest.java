package nl.casustafel.signal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.testkit.OneAtATime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Input nobody meant, at the entry of a signal: each gets a sentence or is absorbed (issue 2).
@OneAtATime
class HostileInputTest {
    private final Robot robot = Robot.start();
    private final SignalDeskMother mother = new SignalDeskMother();
    private final NewSignalModel model = new NewSignalModel(mother.desk, mother.seat(), mother.acts, saved -> {});

    @AfterEach
    void close() {
        robot.show(Pane::new);
        mother.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#signal-entry-subject-description", "#signal-entry-fact", "#signal-entry-interpretation"})
    void refusesTwoHundredThousandSignsWithASentence(String field) {
        show();
        robot.focus(field).paste("a".repeat(200_000));
        assertEquals("", robot.text(field));
        assertTrue(robot.text(field + "-problem").contains("200.000"), robot.text(field + "-problem"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"morgenvroeg", "31-2", "99-99-9999", "0", "-", "1-1-1000000000", "\u0661-\u0662"})
    void saysWhatADateThatIsNoneLacks(String typed) {
        show();
        robot.on(() -> {
            model.form.receivedOn.clear();
            return true;
        });
        robot.focus("#signal-entry-received").paste(typed).press("Tab");
        assertFalse(robot.text("#signal-entry-received-problem").isBlank(), typed);
    }

    static Stream<byte[]> broken() {
        return Stream.of(
                new byte[0],
                new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe},
                bytes("<html>geen mail</html>"),
                bytes("Content-Type: multipart/mixed; boundary=\r\n\r\n--\r\n--\r\n"),
                bytes("From: a@b.example\r\nContent-Type: text/plain; charset=bestaat-niet\r\n\r\nTekst"),
                bytes("From: a@b.example\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!"),
                bytes("From: a@b.example\r\nDate: gisteren\r\nSubject: =?x?q?=\r\n\r\n"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void absorbsABrokenMailOrSaysSo(byte[] mail, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("mail.eml");
        Files.write(file, mail);
        model.take(file);
        boolean said = model.mail.notice().get() != null
                && !model.mail.notice().get().sentence().isBlank();
        assertTrue(said || model.mail.mail().get() != null);
    }

    @Test
    void saysSoWhereTheMailIsGone(@TempDir Path folder) {
        model.take(folder.resolve("weg.eml"));
        assertFalse(model.mail.notice().get().sentence().isBlank());
    }

    private void show() {
        robot.show(() -> new NewSignalView(model, mother.texts).screen().node());
        robot.on(() -> {
            model.load(Optional.empty());
            return model;
        });
    }

    private static byte[] bytes(String mail) {
        return mail.getBytes(StandardCharsets.US_ASCII);
    }
}
