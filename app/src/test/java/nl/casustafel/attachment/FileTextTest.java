package nl.casustafel.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.casustafel.kernel.ShortText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTextTest {
    @Test
    void readsUnicodeAndWesternWindows() {
        assertEquals("Zoë zei: één", text("Zoë zei: één".getBytes(StandardCharsets.UTF_8)));
        assertEquals("Zoë zei: één", text("\uFEFFZoë zei: één".getBytes(StandardCharsets.UTF_8)));
        assertEquals("Zoë zei: één", text("\uFEFFZoë zei: één".getBytes(StandardCharsets.UTF_16LE)));
        assertEquals("Zoë zei: één", text("\uFEFFZoë zei: één".getBytes(StandardCharsets.UTF_16BE)));
        assertEquals("Zoë zei: één", text("Zoë zei: één".getBytes(Charset.forName("windows-1252"))));
    }

    @Test
    void refusesWhatIsNoText() {
        assertTrue(FileText.of(new byte[] {'P', 'K', 3, 4, 0, 0}).isEmpty());
    }

    @Test
    void showsTheBeginningOfALongTextAndSaysThatThereIsMore() {
        FileText text = FileText.of("a".repeat(FileText.MAX + 1).getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        assertEquals(FileText.MAX, text.value().length());
        assertTrue(text.cut());
        assertFalse(FileText.of(new byte[] {'a'}).orElseThrow().cut());
    }

    @Test
    void leavesOutControlCharactersAndKeepsLines() {
        assertEquals("een\n\ttwee", text("een\r\n\t\u001Btwee".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "foto.JPG, application/octet-stream, PICTURE",
        "verslag.pdf, image/png, PDF",
        "lijst.csv, application/vnd.ms-excel, TEXT",
        "zonder naam, text/plain, TEXT",
        "brief.docx, application/octet-stream, OTHER",
        "pagina.html, text/html, OTHER"
    })
    void knowsTheKindByTheNameAndElseByWhatWasSaid(String name, String said, FileKind kind) {
        Attachment file = Attachment.of(UUID.randomUUID(), ShortText.of(name), MediaType.said(said), new byte[] {1});
        assertEquals(kind, FileKind.of(file));
    }

    private static String text(byte[] content) {
        return FileText.of(content).orElseThrow().value();
    }
}
