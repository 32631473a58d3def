package nl.casustafel.assessment.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import nl.casustafel.assessment.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Framework 2.11, W-D4: reasons that speak of what somebody is or believes are noticed.
class WordListTest {
    private final WordList list = ShippedWordList.read();

    @ParameterizedTest
    @CsvSource({
        "Gaat sinds mei naar de moskee,moskee",
        "Draagt een Hoofddoek,Hoofddoek",
        "heeft een migratieachtergrond,migratieachtergrond",
        "Bekeerde zich dit jaar,Bekeerde"
    })
    void aReasonThatSpeaksOfBeliefOrDescentIsNoticed_W_D4(String reason, String word) {
        assertEquals(word, list.find(reason).orElseThrow().word().value());
    }

    @ParameterizedTest
    @CsvSource({
        "Zei tegen drie klasgenoten dat hij iets zou doen",
        "Zocht het adres op en stond er twee keer voor de deur",
        "Verbidt zich het gesprek niet"
    })
    void aReasonThatSpeaksOfBehaviourIsNot_W_D4(String reason) {
        assertEquals(Optional.empty(), list.find(reason));
    }

    @Test
    void anEmptyReasonIsNot() {
        assertEquals(Optional.empty(), list.find(""));
    }
}
