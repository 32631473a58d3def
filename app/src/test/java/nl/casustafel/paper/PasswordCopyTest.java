package nl.casustafel.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nl.casustafel.kernel.PagePicture;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.MinutesMother;
import nl.casustafel.minutes.PrintFailed;
import nl.casustafel.testkit.ArchivalPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

final class PasswordCopyTest {
    private static final ShortText TO = ShortText.of("Nawal el Amrani, نوال, politie");

    private final byte[] pdf = new PdfMinutesPrinter().print(MinutesMother.full(1));

    // WPGA art. 14(3): what leaves is kept at an equivalent level.
    @Test
    void opensWithItsPasswordOnly() throws IOException {
        byte[] copy = new PasswordCopy().protect(pdf, "juiste paard batterij ñ".toCharArray(), TO);

        assertThrows(InvalidPasswordException.class, () -> Loader.loadPDF(copy).close());
        assertThrows(
                InvalidPasswordException.class,
                () -> Loader.loadPDF(copy, "juiste paard").close());
        try (PDDocument opened = Loader.loadPDF(copy, "juiste paard batterij ñ")) {
            assertEquals(256, opened.getEncryption().getLength());
            assertTrue(new PDFTextStripper().getText(opened).contains("Weegblad 2026-A-011"));
            assertNotNull(opened.getDocumentCatalog().getStructureTreeRoot());
        }
    }

    // Who finds a page knows whose it was.
    @Test
    void tellsOnEveryPageWhoseItIsAndNotInTheTextThatIsReadAloud() throws Exception {
        byte[] copy = new PasswordCopy().protect(pdf, "wachtzin".toCharArray(), TO);

        try (PDDocument opened = Loader.loadPDF(copy, "wachtzin")) {
            for (int page = 1; page <= opened.getNumberOfPages(); page++) {
                assertTrue(shown(opened, page).contains("Kopie voor Nawal el Amrani,"), "page " + page);
            }
            opened.setAllSecurityToBeRemoved(true);
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            opened.save(plain);
            assertEquals(List.of(), ArchivalPdf.refusals(plain.toByteArray(), PDFAFlavour.PDFUA_1));
        }
    }

    @Test
    void everyPageOfAPrintedCopyBearsItsNumberAndStaysArchival_W_F4() throws Exception {
        byte[] copy = new PasswordCopy().numbered(pdf, 3, TO);

        try (PDDocument opened = Loader.loadPDF(copy)) {
            for (int page = 1; page <= opened.getNumberOfPages(); page++) {
                assertTrue(shown(opened, page).contains("Exemplaar 3 voor Nawal el Amrani,"), "page " + page);
            }
        }
        assertEquals(List.of(), ArchivalPdf.refusals(copy, PDFAFlavour.PDFA_2_A));
        assertEquals(List.of(), ArchivalPdf.refusals(copy, PDFAFlavour.PDFUA_1));
    }

    /// All glyphs of a page in the order in which they are drawn.
    private static String shown(PDDocument opened, int page) throws IOException {
        StringBuilder shown = new StringBuilder();
        PDFTextStripper all = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                shown.append(glyph.getUnicode());
            }
        };
        all.setStartPage(page);
        all.setEndPage(page);
        all.getText(opened);
        return shown.toString();
    }

    @Test
    void doesNotCallItselfArchival() throws IOException {
        byte[] copy = new PasswordCopy().protect(pdf, "wachtzin".toCharArray(), TO);

        try (PDDocument opened = Loader.loadPDF(copy, "wachtzin")) {
            assertFalse(new String(opened.getDocumentCatalog().getMetadata().toByteArray(), UTF_8)
                    .contains("pdfaid:part>"));
            assertTrue(opened.getDocumentInformation().getSubject().contains("geen PDF/A"));
        }
    }

    @Test
    void failsWithoutForeignWordsOnWhatIsNoPdf() {
        PrintFailed failed = assertThrows(
                PrintFailed.class, () -> new PasswordCopy().protect("geen pdf".getBytes(UTF_8), "x".toCharArray(), TO));
        assertEquals("PROTECT", failed.getMessage());
        assertNull(failed.getCause());
    }

    @Test
    void drawsPagesOfTheSizeOfPaper() {
        PagePictures pictures = new PagePictures();
        PagePicture page = pictures.page(pdf, 0, 72);

        assertTrue(pictures.pageCount(pdf) > 1);
        assertEquals(595, page.width(), 1);
        assertEquals(842, page.height(), 1);
        assertEquals(page.width() * page.height(), page.pixels().remaining());
        assertTrue(page.pixels().isReadOnly());
        assertEquals(0xFFFFFFFF, page.pixels().get(0), "paper is white and opaque");
    }
}
