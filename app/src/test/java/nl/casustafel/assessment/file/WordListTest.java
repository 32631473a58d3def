package nl.casustafel.assessment.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "Verbidt zich het gesprek niet",
        "Was stagiair in een winkel en heeft geen handeling verricht",
        "Gaf een klasgenoot een map met ingebedde filmpjes"
    })
    void aReasonThatSpeaksOfBehaviourIsNot_W_D4(String reason) {
        assertEquals(Optional.empty(), list.find(reason));
    }

    @Test
    void anEmptyReasonIsNot() {
        assertEquals(Optional.empty(), list.find(""));
    }

    /// Framework 2.11: with their forms, also inside longer words.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bekering",
                "bekeerde",
                "bekeerling",
                "bidden",
                "bidt",
                "jeugdmoskee",
                "haatmoslims",
                "strenggelovige",
                "etniciteit",
                "etnische",
                "asielzoekers",
                "arbeidsmigrant",
                "herkomst",
                "nationaliteiten",
                "demonstreerde",
                "demonstreren",
                "demonstraties",
                "klimaatactivisten",
                "betoogde",
                "politieke",
                "homoseksuele",
                "lesbische",
                "transgenders",
                "gedragsstoornis",
                "drankverslaafde",
                "autistische",
                "bijstandsuitkering",
                "werklozen",
                "versleutelde",
                "ombudsman",
                "pubers",
                "leeftijd"
            })
    void everyFormIsFound_2_11(String word) {
        assertEquals(
                List.of(word),
                list.all("Zei " + word + " te zien.").stream()
                        .map(hit -> hit.word().value())
                        .toList());
    }

    @Test
    void allHitsAreGivenOnce() {
        assertEquals(
                List.of("moskee", "baard", "vpn"),
                list.all("Ging naar de moskee met een baard en een vpn.").stream()
                        .map(hit -> hit.word().value())
                        .toList());
    }
}
