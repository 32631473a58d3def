package nl.casustafel.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/// Whether a file is what every file that leaves must be: archival, accessible, closed, and nothing of it
/// outside the margins (DEC-26).
public final class ArchivalPdf {
    private ArchivalPdf() {}

    public static void accepted(byte[] pdf) {
        assertAll(
                () -> assertEquals(List.of(), refusals(pdf, PDFAFlavour.PDFA_2_A)),
                () -> assertEquals(List.of(), refusals(pdf, PDFAFlavour.PDFUA_1)),
                () -> assertEquals(0, outside(pdf)),
                () -> reachesNothing(pdf));
    }

    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    public static List<String> refusals(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.isCompliant()) {
                return List.of();
            }
            return result.getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    /// How many glyphs stand outside the margins, where they would be cut.
    private static int outside(byte[] pdf) throws IOException {
        int[] outside = {0};
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    boolean inside = glyph.getX() > 50
                            && glyph.getX() + glyph.getWidth() < 595 - 50
                            && glyph.getY() > 20
                            && glyph.getY() < 842 - 20;
                    outside[0] += inside || glyph.getUnicode().isBlank() ? 0 : 1;
                    super.processTextPosition(glyph);
                }
            }.getText(document);
        }
        return outside[0];
    }

    private static void reachesNothing(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(null, document.getDocumentCatalog().getOpenAction());
            assertFalse(text(pdf).contains("root:"));
            for (var page : document.getPages()) {
                assertFalse(page.getResources().getXObjectNames().iterator().hasNext());
                assertTrue(page.getAnnotations().isEmpty());
            }
            assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
            assertEquals("nl", document.getDocumentCatalog().getLanguage());
            assertNotNull(document.getDocumentCatalog().getDocumentOutline());
            assertEquals(null, document.getDocumentCatalog().getCOSObject().getItem(COSName.getPDFName("AF")));
        }
    }
}
