package nl.casustafel.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import org.junit.jupiter.api.Test;

/// What counts once where partners heard it from each other (framework 3.2).
class OriginsTest {
    private static Fact fact(String contributor, Optional<Fact> heard) {
        return new Fact(
                Fact.Key.fresh(),
                FactKind.HEARD,
                LongText.of("Zei het in de klas."),
                Optional.empty(),
                ShortText.of(contributor),
                DataCategory.SIGNAL,
                TestState.CHECKED,
                new Fact.Entry(new PersonId(new UUID(0, 1)), Instant.EPOCH),
                Optional.empty(),
                heard.map(Fact::id),
                Appraisal.NONE);
    }

    private static Fact fact(String contributor) {
        return fact(contributor, Optional.empty());
    }

    @Test
    void oneContributorIsOneOriginHoweverItIsWritten() {
        Fact school = fact("Strandcollege");
        Fact again = fact(" strandCOLLEGE");
        Fact police = fact("Politie");
        Origins origins = Origins.of(List.of(school, police, again));
        assertEquals(2, origins.count());
        assertEquals(origins.number(school), origins.number(again));
        assertNotEquals(origins.number(school), origins.number(police));
    }

    /// Through others, too, and whichever stands first.
    @Test
    void whatWasHeardFromEachOtherIsOneOrigin() {
        Fact school = fact("Strandcollege");
        Fact police = fact("Politie", Optional.of(school));
        Fact town = fact("Gemeente", Optional.of(police));
        Fact policeAgain = fact("Politie");
        Fact neighbour = fact("Buurtteam", Optional.of(policeAgain));
        for (List<Fact> order : List.of(
                List.of(school, police, town, policeAgain, neighbour),
                List.of(neighbour, town, policeAgain, police, school),
                List.of(town, school, neighbour, police, policeAgain))) {
            assertEquals(1, Origins.of(order).count());
        }
        assertEquals(1, Origins.of(List.of(school, police, town)).countOf(List.of(town, school)));
    }

    @Test
    void aFactThatIsNotAmongThemJoinsNothing() {
        Fact gone = fact("Strandcollege");
        assertEquals(
                2,
                Origins.of(List.of(fact("Politie", Optional.of(gone)), fact("Gemeente", Optional.of(gone))))
                        .count());
        assertEquals(0, Origins.of(List.of()).countOf(List.of(gone)));
    }

    @Test
    void hundredsOfFactsInARowAreOneOrigin() {
        List<Fact> chain = new ArrayList<>(List.of(fact("0")));
        IntStream.range(1, 500).forEach(i -> chain.addFirst(fact("" + i, Optional.of(chain.getFirst()))));
        assertEquals(1, Origins.of(chain).count());
    }
}
