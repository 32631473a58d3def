package nl.casustafel.person.naming;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.casustafel.person.naming.LabelledNames.Person;
import org.junit.jupiter.api.Test;

/// How many of those who are meant are among the five that are shown, on the half of WordNet's persons
/// that was not looked at, between 100,000 strangers; see `docs/performance.md`.
class RecallTest {
    private static final int STRANGERS = 100_000;

    @Test
    void nineteenInTwentyAreAmongTheFiveShown() {
        List<Person> persons = LabelledNames.wordNet();
        NameBook book = Measured.book(
                persons.stream().map(person -> person.names().getFirst()).toList(), Strangers.of(STRANGERS));
        Measured measured = Measured.of(book, Measured.asked(persons, Person::isReported));
        assertTrue(measured.recall() >= 0.95, "recall " + measured.recall());
        assertTrue(measured.precision() >= 0.25, "precision " + measured.precision());
    }
}
