package nl.casustafel.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.casustafel.kernel.LongText;
import org.junit.jupiter.api.Test;

/// W-D9: a citizen service number that slipped into a text never reaches the minutes.
class CitizenNumbersTest {
    @Test
    void strikesDigitsThatPassTheElevenTestWithAVisibleMark() {
        assertEquals("nr [BSN], ook [BSN]", struck("nr 111222333, ook 1112.22.333"));
    }

    @Test
    void leavesOtherNumbersAlone() {
        String text = "111222334, 0612345678, 12-03-2026, 2026-A-011";
        assertEquals(text, struck(text));
    }

    private static String struck(String text) {
        return CitizenNumbers.struck(LongText.of(text)).value();
    }
}
