package nl.casustafel.signal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

    @Test
    void keepsTheParagraphsOfALongThreadThatIsPasted() {
        show();
        String thread = "Van: A\nAan: B\n\nEerste alinea.\n\n> eerder\n>\n> bericht\n\n"
                .repeat(200)
                .strip();
        robot.focus("#signal-entry-interpretation").paste(thread.replace("\n", "\r\n"));
        assertEquals(
                thread,
                model.form.interpretation.reveal().orElseThrow().orElseThrow().value());
    }

    @Test
    void keepsAttachmentsThatAreOtherThanTheirNamesAndOpensNone(@TempDir Path folder) throws IOException {
        String part = """
            --g\r
            Content-Type: application/octet-stream; name="%s"\r
            Content-Transfer-Encoding: base64\r
            \r
            %s\r
            """;
        String bomb = Base64.getMimeEncoder().encodeToString(zipOfZeros());
        String mail = "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=g\r\n\r\n--g\r\n\r\nTekst.\r\n"
                + part.formatted("foto.png", bomb)
                + part.formatted("verslag.docx", bomb)
                + part.formatted("mail.eml", bomb)
                + part.formatted("script.pdf.exe", bomb)
                + "--g--\r\n";
        model.take(Files.write(folder.resolve("mail.eml"), bytes(mail)));

        assertEquals("Tekst.", model.mail.mail().get().body().orElseThrow().value());
        assertEquals(
                List.of("foto.png", "verslag.docx", "mail.eml", "script.pdf.exe"),
                model.mail.kept().stream().map(file -> file.name().value()).toList());
    }

    /// Two hundred mebibytes of nothing.
    private static byte[] zipOfZeros() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
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
