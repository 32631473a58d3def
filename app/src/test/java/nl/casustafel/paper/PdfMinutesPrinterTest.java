package nl.casustafel.paper;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.casustafel.minutes.MinutesDocument;
import nl.casustafel.minutes.MinutesMother;
import nl.casustafel.minutes.PrintCheck;
import nl.casustafel.minutes.Sheet;
import nl.casustafel.testkit.ArchivalPdf;
import nl.casustafel.testkit.OneAtATime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@OneAtATime
final class PdfMinutesPrinterTest {
    private final PdfMinutesPrinter printer = new PdfMinutesPrinter();

    @Test
    void printsTenItemsAsArchivalAndAccessiblePdf() {
        accepted(MinutesMother.full(10));
    }

    @Test
    void printsMinutesInWhichNothingWasRecorded() {
        accepted(MinutesMother.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>vet</b> &amp; &lt; <script>x</script> <!-- --> ]]> <?php ?>",
                "<img src=\"file:///etc/passwd\"/> url(file:///etc/passwd) {color:red} </style>",
                ") Tj ET Q q BT /F1 12 Tf (x) Tj endstream endobj %%EOF {0} {1,number} '' %s",
                "smiley 😀 gezin 👩‍👩‍👧 vlag 🇳🇱 duim 👍🏽 hart ❤️ ster ★ → ∑ ☎ € ﬁ",
                "Arabisch محمد علي (أحمد) لا and Hebreeuws דוד בן-גוריון (שלום) 12",
                "Łódź Ñandú Ελένη Владимир Հայկ გიორგი ሰላም 王小明 தமிழ்",
                "control \u0000\u0001\u0007\u001b\u009f \u202egespiegeld\u202c \ufeff zacht\u00adstreepje \u200b en"
                        + " tab\there"
            })
    void printsHostileTextAsText(String text) {
        accepted(MinutesMother.everywhere(text));
    }

    @Test
    void printsAWordOfFourHundredCharacters() {
        accepted(MinutesMother.everywhere("w".repeat(400)));
    }

    @Test
    void printsTwentyThousandCharacters() {
        accepted(MinutesMother.everywhere("Een lange zin die over bladzijden heen loopt. ".repeat(440)));
    }

    @Test
    void showsWhichCharactersItCannotPrint() throws IOException {
        String text = text(printer.print(MinutesMother.everywhere("Naam 王")));
        assertTrue(text.contains("Naam \ufffd"));
    }

    @Test
    void saysPracticeMarkingVersionAndCodeOnEveryPage() throws IOException {
        byte[] pdf = printer.print(MinutesMother.full(2));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document).replaceAll("\\s+", " ");
                for (String said : List.of(
                        "OEFENOMGEVING",
                        "Vertrouwelijk",
                        "definitief, versie 1",
                        "controlecode ",
                        "pagina " + page + " van " + document.getNumberOfPages())) {
                    assertTrue(text.contains(said), () -> said);
                }
            }
        }
    }

    /// Sheets on which the actions come ever lower on the page: wherever that is, whoever reads the heading
    /// reads the first action on the same page.
    @Test
    void neverLeavesTheHeadOfTheActionsAtTheEndOfAPage() throws IOException {
        List<Sheet> sheets = IntStream.rangeClosed(1, 45)
                .<Sheet>mapToObj(lines -> MinutesMother.discussed(lines, lines))
                .toList();
        MinutesDocument full = MinutesMother.full(1);
        byte[] pdf = printer.print(new MinutesDocument(full.header(), full.cover(), sheets));
        int heads = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                int on = page;
                if (text.contains("Uitvoerder")
                        || text.lines().anyMatch(line -> line.strip().equals("Acties"))) {
                    heads++;
                    assertTrue(text.contains("EERSTE"), () -> "page " + on + "\n" + text);
                }
            }
        }
        assertEquals(sheets.size(), heads);
    }

    @Test
    void printsWhatWasSaidWithAPositionAndASheetOfACase_LP_1_12() throws IOException {
        MinutesDocument full = MinutesMother.full(3);
        MinutesDocument both = new MinutesDocument(
                full.header(), full.cover(), List.of(full.sheets().getFirst(), MinutesMother.discussed(2, 3)));
        accepted(both);
        String text = text(printer.print(both));
        for (String said : List.of(
                "Toelichting van Openbaar Ministerie",
                "Een lichtere weg is hier al geprobeerd.",
                "Casusblad 2026-A-012",
                "De aanpak loopt door.",
                "Verslag IIO-2026-A-12")) {
            assertTrue(text.contains(said), () -> said + "\n" + text);
        }
    }

    @Test
    void printsCoverWithoutNamesOfSubjects() throws IOException {
        MinutesDocument full = MinutesMother.full(3);
        byte[] cover = printer.print(new MinutesDocument(full.header(), full.cover(), List.of()));
        assertFalse(text(cover).contains("Fictief"));
    }

    @Test
    void leavesNoTraceInTheUsersFolder() {
        printer.warmUp();
        new PagePictures().page(printer.print(MinutesMother.empty()), 0, 30);
        assertFalse(Files.exists(Path.of(System.getProperty("user.home"), ".pdfbox.cache")));
    }

    @Test
    void validatorRefusesAFileThatDoesNotSayWhatItIs() throws Exception {
        byte[] plain = printer.print(MinutesMother.empty());
        try (PDDocument document = Loader.loadPDF(plain)) {
            document.getDocumentCatalog().setMetadata(null);
            var out = new java.io.ByteArrayOutputStream();
            document.save(out);
            assertFalse(ArchivalPdf.refusals(out.toByteArray(), PDFAFlavour.PDFA_2_A)
                    .isEmpty());
        }
    }

    @Test
    void rereadNoticesATextThatIsNotThere() {
        byte[] pdf = printer.print(MinutesMother.full(1));
        PrintCheck.Result other = new Reread().check(pdf, MinutesMother.everywhere("niet gedrukt"));
        assertAll(() -> assertFalse(other.isComplete()), () -> assertEquals(other.expected(), other.missing()));
    }

    private void accepted(MinutesDocument minutes) {
        byte[] pdf = printer.print(minutes);
        assertAll(
                () -> ArchivalPdf.accepted(pdf),
                () -> assertEquals(0, new Reread().check(pdf, minutes).missing()));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
