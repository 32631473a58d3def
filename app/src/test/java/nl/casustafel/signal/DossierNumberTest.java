package nl.casustafel.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import nl.casustafel.kernel.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// DEC-22.
class DossierNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-A-001", "2026-Z-999", "2027-B-1000", "9999-A-12345678"})
    void readsWhatItWrites(String text) {
        assertEquals(text, DossierNumber.parse(text).orThrow().text());
    }

    @Test
    void readsWithoutRegardToCase() {
        assertEquals(
                new DossierNumber(2026, 'A', 11),
                DossierNumber.parse(" 2026-a-011 ").orThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-011", "2026-A-11", "2026-A-000", "1999-A-001", "2026-AB-011", "2026-A-0123456789"})
    void refusesWhatIsNoNumber(String typed) {
        assertInstanceOf(Parsed.Invalid.class, DossierNumber.parse(typed));
    }
}
