package nl.casustafel.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CanonicalTextTest {
    private final MinutesHeader header = MinutesMother.header(true);

    @Test
    void writesASheetAsDocumented() throws IOException {
        try (InputStream golden = CanonicalTextTest.class.getResourceAsStream("weighing-sheet.txt")) {
            assertEquals(
                    new String(golden.readAllBytes(), StandardCharsets.UTF_8),
                    CanonicalText.of(header, MinutesMother.admitted(3)).text());
        }
    }

    @Test
    void keepsOneLinePerValueWhateverIsTyped() {
        MinutesDocument hostile = MinutesMother.everywhere("a\ndecision.outcome=iets anders\\n");
        String text =
                CanonicalText.of(hostile.header(), hostile.sheets().getFirst()).text();
        assertEquals(
                1,
                text.lines()
                        .filter(line -> line.startsWith("decision.outcome="))
                        .count());
        assertTrue(text.contains("\\ndecision.outcome=iets anders\\\\n"));
    }

    @Test
    void givesTheSameTextTheSameCodeAndAnotherTextAnother() {
        ControlCode code = CanonicalText.of(header, MinutesMother.admitted(3)).code();
        assertEquals(code, CanonicalText.of(header, MinutesMother.admitted(3)).code());
        assertNotEquals(
                code, CanonicalText.of(header, MinutesMother.admitted(6)).code());
        assertNotEquals(
                code,
                CanonicalText.of(MinutesMother.header(false), MinutesMother.admitted(3))
                        .code());
        assertTrue(code.printed().matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}"));
        assertEquals(64, code.hex().length());
    }

    // The known digest of "abc": BA7816BF 8F01CFEA 414140DE 5…
    @Test
    void shortensTheDigestInBase32() {
        assertEquals("Q9W1-DFWF-077Y-MGA1-83F5", ControlCode.of("abc").printed());
    }

    @Test
    void coverKeepsItsCodeWhenASheetIsDestroyed() {
        MinutesDocument whole = MinutesMother.full(3);
        MinutesDocument without = new MinutesDocument(
                whole.header(), whole.cover(), whole.sheets().subList(0, 2));
        assertEquals(
                CanonicalText.ofCover(whole).code(),
                CanonicalText.ofCover(without).code());
        assertNotEquals(
                CanonicalText.of(whole).code(), CanonicalText.of(without).code());
    }

    @Test
    void saysNothingInToString() {
        MinutesDocument minutes = MinutesMother.everywhere("kanarie");
        WeighingSheet sheet = (WeighingSheet) minutes.sheets().getFirst();
        Stream<Object> parts = Stream.of(
                minutes,
                minutes.header(),
                minutes.cover(),
                minutes.cover().attendees(),
                minutes.cover().absent(),
                minutes.cover().agenda(),
                minutes.cover().next(),
                sheet,
                sheet.subject(),
                sheet.facts(),
                sheet.facts().getFirst().facts(),
                sheet.interpretations(),
                sheet.weighed(),
                sheet.weighed().criteria(),
                sheet.weighed().consulted(),
                sheet.decision(),
                sheet.decision().positions(),
                sheet.followUp(),
                sheet.followUp().reporterAnswer(),
                sheet.followUp().informing(),
                sheet.followUp().designated(),
                sheet.plan(),
                sheet.plan().goals(),
                sheet.actions(),
                sheet.remarks(),
                CanonicalText.of(minutes));
        List<String> said = parts.map(Object::toString).toList();
        assertFalse(said.toString().contains("kanarie"));
    }
}
