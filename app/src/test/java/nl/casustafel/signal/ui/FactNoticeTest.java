package nl.casustafel.signal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said while a fact or an interpretation of a signal is typed; it stops nobody.
class FactNoticeTest {
    private final Texts texts = Texts.strict(Language.NL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is lid van de vakbond.",
                "Zijn vingerafdruk stond op de deur.",
                "Er is een DNA-spoor.",
                "Zou homoseksueel zijn."
            })
    void w_d3_warnsOfWhatMayNotBeKeptAtAll(String typed) {
        assertTrue(new FactNotice(texts).apply(typed).orElseThrow().endsWith("(W-D3)"));
        assertTrue(words("").apply(typed).orElseThrow().endsWith("(W-D3)"), "in an interpretation too");
    }

    @Test
    void w_d3_saysNothingOfOtherWords() {
        assertEquals(Optional.empty(), words("").apply("Liet in de pauze een filmpje zien."));
    }

    @Test
    void w_d7_warnsOfTheNameOfTheReporterWhereWhoTypesKnowsIt() {
        assertTrue(words("Meldster Zonneveld")
                .apply("Mevrouw Zonneveld zag hem.")
                .orElseThrow()
                .endsWith("(W-D7)"));
        assertEquals(Optional.empty(), words("").apply("Mevrouw Zonneveld zag hem."));
    }

    private WordsNotice words(String reporter) {
        return new WordsNotice(texts, () -> reporter, () -> "");
    }
}
