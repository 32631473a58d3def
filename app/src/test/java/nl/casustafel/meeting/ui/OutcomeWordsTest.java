package nl.casustafel.meeting.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Triage;
import nl.casustafel.assessment.Wording;
import nl.casustafel.assessment.file.ShippedFramework;
import nl.casustafel.assessment.ui.FrameworkWords;
import nl.casustafel.kernel.LongText;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.WeighingOutcome;
import org.junit.jupiter.api.Test;

/// Outcomes go by the names of the version a signal is rated by (framework 2.10).
class OutcomeWordsTest {
    private static final Framework SHIPPED = ShippedFramework.read();

    private static OutcomeWords words(Framework framework) {
        return new OutcomeWords(new FrameworkWords(Texts.strict(Language.NL), framework));
    }

    @Test
    void saysTheNamesOfItsVersion_2_10() {
        OutcomeWords shipped = words(SHIPPED);
        assertEquals("Geen aanwijzing voor radicalisering · T0", shipped.name(WeighingOutcome.NOT_RADICALISATION));
        assertEquals("Doorverwijzen: geen radicalisering, wel zorg · T2", shipped.name(WeighingOutcome.CARE));
        assertEquals("Eerst aanvullende informatie · T3", shipped.name(WeighingOutcome.MORE_INFORMATION));
        assertEquals("Verder wegen of opnemen: toegelaten · T4", shipped.name(WeighingOutcome.ADMITTED));
        assertEquals("ingetrokken", shipped.name(WeighingOutcome.WITHDRAWN), "no decision of the framework");
        assertEquals("Niets aan de hand · T0", words(renamed()).name(WeighingOutcome.NOT_RADICALISATION));
    }

    private static Framework renamed() {
        Wording other = new Wording(LongText.of("Niets aan de hand"), LongText.of("Nothing the matter"));
        return new Framework(
                SHIPPED.version(),
                SHIPPED.name(),
                SHIPPED.notice(),
                SHIPPED.levels(),
                SHIPPED.domains(),
                SHIPPED.indicators(),
                SHIPPED.criteria(),
                SHIPPED.prompts(),
                SHIPPED.checklists(),
                new Framework.Spoken(
                        SHIPPED.spoken().strands(), Map.of(Triage.T0, new Framework.Named(other, other)), List.of()));
    }
}
