package nl.casustafel.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.Letter;
import nl.casustafel.letter.LetterPart;
import nl.casustafel.letter.LetterRefusal;
import nl.casustafel.letter.PrintLetter;
import nl.casustafel.minutes.Known;
import nl.casustafel.minutes.PrintCheck;
import nl.casustafel.testkit.ArchivalPdf;
import nl.casustafel.testkit.OneAtATime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A letter is as archival and accessible as the minutes (DEC-26).
@OneAtATime
final class LetterLayoutTest {
    private final PdfMinutesPrinter printer = new PdfMinutesPrinter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beste mevrouw,\n\nDank u wel.",
                "<b>vet</b> <img src=\"file:///etc/passwd\"/> ]]> {0}",
                "Arabisch محمد علي and Hebreeuws דוד בן-גוריון 😀 Łódź"
            })
    void printsALetterAsArchivalAndAccessiblePdf(String text) {
        Letter letter = letter(text);
        byte[] pdf = printer.letters().print(letter);
        ArchivalPdf.accepted(pdf);
        assertEquals(0, new Reread().check(pdf, letter).missing());
    }

    @Test
    void saysPracticeMarkingReferenceAndPageOnEveryPage() throws IOException {
        byte[] pdf = printer.letters().print(letter("Een lange zin die over bladzijden heen loopt. ".repeat(200)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() > 1);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document).replaceAll("\\s+", " ");
                for (String said : List.of(
                        "OEFENOMGEVING",
                        "Vertrouwelijk",
                        "Kenmerk 2026-A-011",
                        "pagina " + page + " van " + document.getNumberOfPages())) {
                    assertTrue(text.contains(said), () -> said + "\n" + text);
                }
            }
        }
    }

    @Test
    void strikesACitizenServiceNumber_W_D9() throws IOException {
        String text = ArchivalPdf.text(printer.letters().print(letter("Zijn nummer is 111222333, zei zij.")));
        assertTrue(text.contains("[BSN]"));
        assertFalse(text.contains("111222333"));
    }

    @Test
    void factHearsayAndOpinionAreSetDifferently_3_10() throws IOException {
        Letter plain = letter("Dank u wel.");
        List<LetterPart> parts = new ArrayList<>(plain.parts());
        parts.add(new LetterPart.Facts(Stream.of(Known.values())
                .map(kind -> new LetterPart.Facts.Line(
                        kind,
                        LongText.of("Feit"),
                        LongText.of("zo" + kind.name().toLowerCase(Locale.ROOT))))
                .toList()));
        byte[] pdf = printer.letters().print(Letter.of(plain.head(), plain.addressee(), plain.title(), parts));
        ArchivalPdf.accepted(pdf);
        Map<String, String> fonts = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (text.startsWith("zo")) {
                        fonts.put(text.strip(), positions.getFirst().getFont().getName());
                    }
                }
            }.getText(document);
        }
        assertEquals(3, fonts.size(), fonts::toString);
        assertFalse(fonts.getOrDefault("zoseen", "not there").contains("Italic"), fonts::toString);
        assertTrue(fonts.getOrDefault("zoheard", "not there").contains("Italic"), fonts::toString);
        assertTrue(fonts.getOrDefault("zoopinion", "not there").contains("Italic"), fonts::toString);
    }

    @Test
    void refusesAFileInWhichATextIsMissing_DEC_26() {
        PrintLetter print = new PrintLetter(printer.letters(), (pdf, letter) -> new PrintCheck.Result(2, 1));
        assertEquals(Outcome.refused(LetterRefusal.PRINT_INCOMPLETE), print.print(letter("Dank u wel.")));
    }

    private static Letter letter(String text) {
        LongText prose = LongText.of(text);
        return Letter.of(
                new Letter.Head(
                        ShortText.of("Gemeente Duinrode"),
                        ShortText.of("Vertrouwelijk"),
                        ShortText.of("2026-A-011"),
                        LocalDate.of(2026, 3, 12),
                        true),
                LongText.of("Wijkteam Duinrode\nt.a.v. de teamleider"),
                ShortText.of("Overdracht van een zorgvraag"),
                List.of(
                        new LetterPart.Prose(prose),
                        new LetterPart.Rows(List.of(new LetterPart.Rows.Row(
                                ShortText.of("Grondslag"), LongText.of("Wmo 2015 art. 2.1.1")))),
                        new LetterPart.Heading(ShortText.of("Wat meegaat")),
                        new LetterPart.Entries(
                                List.of(new LetterPart.Entries.Entry(LongText.of("gezien · 9 maart 2026"), prose)))));
    }
}
