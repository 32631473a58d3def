package nl.casustafel.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import nl.casustafel.kernel.StandIn;
import org.junit.jupiter.api.Test;

/// A name that the discreet view took out of a text is not lost by changing that text.
class CoveredFieldTest {
    @Test
    void takesNoTextWithAStandInForAName() {
        var field = Field.paragraphs();
        field.typed().set("Gebeld met " + StandIn.SUBJECT.marked());
        assertTrue(field.reveal().isEmpty());
        assertEquals(
                "problem.names-covered",
                Objects.requireNonNull(field.problem().get()).textKey());
        field.typed().set("Gebeld met betrokkene");
        assertFalse(field.reveal().isEmpty());
    }

    @Test
    void anOptionalFieldNeither() {
        var field = Field.line().optional();
        field.typed().set(StandIn.REPORTER.marked());
        assertTrue(field.reveal().isEmpty());
    }
}
