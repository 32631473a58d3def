package nl.casustafel.person.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameBookTest {
    private static final LocalDate BORN = LocalDate.of(2009, 4, 2);

    @ParameterizedTest
    @CsvSource({
        "Sander van der Molen, Sander van der Molen, SAME_NAME",
        "Sander van der Molen, 'Molen, Sander van der', OTHER_ORDER",
        "Sander van der Molen, S. van der Molen, INITIALS",
        "Jan-Willem de Vries, Jan Willem deVries, SAME_NAME",
        "Youssef el Khattabi, Joesoef al Chattabi, OTHER_SPELLING",
        "Ayşe Yıldız, Ayse Yildiz, OTHER_SPELLING",
        "Aleksej Zjoekov, Алексей Жуков, OTHER_SPELLING",
        "Kees Dijkstra, Cornelis Dijkstra, OTHER_FORM",
        "Renée Groeneveld, Rene Groenevelt, SOUNDS_ALIKE",
        "Sander van der Molen, Sander Mol, PART_OF_NAME",
    })
    void findsANameAndSaysWhy(String kept, String typed, Reason why) {
        List<Likely> found = book(kept, "Tess Verhoeven").find(new Wanted(typed, Optional.empty()), 5);
        assertEquals(List.of(0), places(found));
        assertTrue(found.getFirst().reasons().contains(why), found.toString());
    }

    @Test
    void doesNotOfferWhoSharesOneOfTwoNamesOnly() {
        assertEquals(List.of(), places(book("Mohamed Bakkali", "Eva Amrani").find(typed("Mohamed Amrani"), 5)));
    }

    @Test
    void asksForThreeLetters() {
        assertEquals(List.of(), book("Bo Li").find(typed("Bo"), 5));
        assertEquals(List.of(), book("Bo Li").find(typed("  - . 12"), 5));
    }

    @Test
    void putsTheSameDateOfBirthFirstAndTakesLessOfANameForIt() {
        NameBook book = new NameBook(List.of(
                new NameBook.Entry("Mohamed Amrani", Optional.of(BORN.plusYears(9))),
                new NameBook.Entry("Mohamed Amrani", Optional.of(BORN)),
                new NameBook.Entry("Mohamed Lahlou", Optional.of(BORN))));
        List<Likely> found = book.find(new Wanted("Mohamed Amrani", Optional.of(BORN)), 5);
        assertEquals(List.of(1, 0, 2), places(found));
        assertTrue(found.getFirst().reasons().contains(Reason.SAME_BIRTH_DATE));
        assertFalse(found.get(1).reasons().contains(Reason.SAME_BIRTH_DATE));
    }

    @Test
    void aLoneNameIsVagueUntilADateOfBirthIsThere_PatternL() {
        assertTrue(typed("Mohamed").isVague());
        assertTrue(typed("van der Molen").isVague());
        assertFalse(typed("Mohamed A").isVague());
        assertFalse(new Wanted("Mohamed", Optional.of(BORN)).isVague());
    }

    @Test
    void saysNothingOfWhereANameComesFrom_W_D4() {
        assertEquals(
                Set.of(
                        "SAME_BIRTH_DATE",
                        "SAME_NAME",
                        "OTHER_ORDER",
                        "OTHER_SPELLING",
                        "OTHER_FORM",
                        "SOUNDS_ALIKE",
                        "INITIALS",
                        "PART_OF_NAME",
                        "ALIAS",
                        "EARLIER_NAME"),
                Set.copyOf(Stream.of(Reason.values()).map(Enum::name).toList()));
    }

    @Test
    void takesAnythingThatCanBeTyped() {
        NameBook book = book("Sander van der Molen", "李小龍", "😀 Ω");
        for (String typed : List.of("李小龍", "😀😀😀", "Ω".repeat(300), "a ".repeat(150), "-".repeat(300), "ß'`´ʼ")) {
            assertTrue(book.find(typed(typed), 5).size() <= 5);
        }
    }

    private static Wanted typed(String name) {
        return new Wanted(name, Optional.empty());
    }

    private static NameBook book(String... names) {
        return new NameBook(Stream.of(names)
                .map(name -> new NameBook.Entry(name, Optional.empty()))
                .toList());
    }

    private static List<Integer> places(List<Likely> found) {
        return found.stream().map(Likely::place).toList();
    }
}
