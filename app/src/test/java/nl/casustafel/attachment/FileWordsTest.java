package nl.casustafel.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.casustafel.kernel.ShortText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class FileWordsTest {
    private static final String DOCUMENT = "<?xml version=\"1.0\"?><w:document xmlns:w=\"x\"><w:body>"
            + "<w:p><w:r><w:t>Zag een vl</w:t></w:r><w:r><w:t>ag</w:t></w:r></w:p><w:p><w:r><w:t>op het plein</w:t></w:r></w:p>"
            + "</w:body></w:document>";

    private final FileWords words =
            new FileWords((pdf, most) -> Optional.of("uit de pdf"), mail -> Optional.of("uit de mail"));

    @Test
    void readsTextAndPdfByTheirOwnReaders() throws IOException {
        assertEquals("één regel", text("a.txt", "één regel".getBytes(StandardCharsets.UTF_8)));
        assertEquals("uit de pdf", text("a.pdf", new byte[] {1}));
        assertEquals("uit de mail", text("a.eml", new byte[] {1}));
        assertEquals("uit de mail", text("a.msg", new byte[] {1}));
        assertEquals(Reading.NO_WORDS, of("a.png", new byte[] {1}).reading());
    }

    @Test
    void readsAWordDocumentWordsWholeAndParagraphsApart() throws IOException {
        assertEquals(
                "Zag een vlag\nop het plein",
                text("a.docx", zip(Map.of("word/document.xml", DOCUMENT))).replaceAll("\n+", "\n"));
    }

    @Test
    void readsASheetWithItsNumbersButNotTheNumbersOfItsWords() throws IOException {
        Map<String, String> sheet = new LinkedHashMap<>();
        sheet.put("xl/sharedStrings.xml", "<sst><si><t>Naam</t></si><si><t>Yusuf</t></si></sst>");
        sheet.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet><c t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><t>los</t></is></c><f>A1</f></worksheet>");
        assertEquals("Naam Yusuf los", text("lijst.xlsx", zip(sheet)).replaceAll("\\s+", " "));
    }

    @Test
    void readsOpenDocument() throws IOException {
        String content = "<o xmlns:text=\"t\"><text:h>Kop</text:h><text:p>eerste<text:tab/>tweede</text:p></o>";
        assertEquals(
                "Kop eerste tweede",
                text("a.odt", zip(Map.of("content.xml", content))).replaceAll("\\s+", " "));
    }

    @Test
    void aFileMadeToDoHarmIsUnreadableAndNoMore() throws IOException {
        String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a><p>&x;</p></a>";
        FileWords.Answer answer = of("a.odt", zip(Map.of("content.xml", entity)));
        assertFalse(answer.words().map(FileText::value).orElse("").contains("root:"));
        assertEquals(
                Reading.UNREADABLE,
                of("a.docx", new byte[] {'P', 'K', 3, 4, 9, 9}).reading());
        assertEquals(
                Reading.UNREADABLE, of("a.docx", zip(Map.of("other.txt", "x"))).reading());
        byte[] cut = zip(Map.of("word/document.xml", DOCUMENT));
        assertEquals(
                Reading.UNREADABLE,
                of("a.docx", Arrays.copyOf(cut, cut.length / 3)).reading());
    }

    @Test
    void aZipBombEndsSoonInEveryPartOfIt() throws IOException {
        byte[] bomb = bomb("word/media/x.bin");
        byte[] inside = bomb("word/document.xml");
        assertTrue(bomb.length < 1_000_000, "small on disk: " + bomb.length);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals(Reading.UNREADABLE, of("a.docx", bomb).reading());
            assertEquals(Reading.UNREADABLE, of("a.docx", inside).reading());
        });
    }

    private String text(String name, byte[] content) {
        return of(name, content).words().map(FileText::value).orElse("");
    }

    private FileWords.Answer of(String name, byte[] content) {
        return words.of(new OpenedFile(
                Attachment.of(UUID.randomUUID(), ShortText.of(name), MediaType.UNKNOWN, content), content));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /// 256 MiB of blanks in one part.
    private static byte[] bomb(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] block = "<a>".concat(" ".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 256; i++) {
                zip.write(block, i == 0 ? 0 : 3, block.length - (i == 0 ? 0 : 3));
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
