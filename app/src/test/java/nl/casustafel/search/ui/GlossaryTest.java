package nl.casustafel.search.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.desk.Finder;
import nl.casustafel.desk.Finder.Found;
import nl.casustafel.desk.Question;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final Found PLACE = new Found("2026-A-001", "signaal", () -> {});

    private final List<Question> told = new ArrayList<>();
    private List<Found> found = List.of();

    @Test
    void findsATermByTheBeginningOfAWordAndExplainsIt() {
        find("ogg", Language.NL);
        assertEquals(List.of("OGGZ", "2026-A-001"), titles());
        found.getFirst().open().run();
        String meaning = told.getFirst().args().get(1).toString();
        assertTrue(meaning.contains("Openbare geestelijke gezondheidszorg"), meaning);
    }

    @Test
    void speaksTheLanguageOfTheScreen() {
        find("Mandate", Language.EN);
        assertEquals("mandate", titles().getFirst());
    }

    @Test
    void leavesShortWordsToWhatElseIsFound() {
        find("me", Language.NL);
        assertEquals(List.of("2026-A-001"), titles());
    }

    private void find(String typed, Language language) {
        Finder places = (words, answer) -> answer.accept(List.of(PLACE));
        new Glossary(Texts.strict(language), told::add, places).find(typed, lines -> found = lines);
    }

    private List<String> titles() {
        return found.stream().map(Found::title).toList();
    }
}
