package nl.casustafel.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InquiryTest {
    private final List<String> asked = new ArrayList<>();
    private final Inquiry inquiry = new Inquiry(() -> asked.add(typed()));
    private String typed = "";

    private String typed() {
        return typed;
    }

    private void type(String text) {
        typed = text;
        inquiry.raise();
    }

    @Test
    void asksWhatIsTypedLastOnceTheAnswerUnderWayCame() {
        type("a");
        type("ab");
        type("abc");
        assertEquals(List.of("a"), asked);
        assertTrue(inquiry.isOutdated());
        inquiry.answered();
        assertEquals(List.of("a", "abc"), asked);
        assertFalse(inquiry.isOutdated());
    }

    @Test
    void goesOnAfterAnAnswerOrAFailure() {
        type("a");
        inquiry.answered();
        assertEquals(List.of("a"), asked);
        type("ab");
        assertEquals(List.of("a", "ab"), asked);
    }
}
