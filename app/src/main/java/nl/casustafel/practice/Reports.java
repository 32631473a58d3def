package nl.casustafel.practice;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.team.Municipality;
import nl.casustafel.weighing.Strand;

/// Thinks up reports: stories in turn, strands in turn over every fate alike, names by chance.
final class Reports {
    private static final List<Story.Sort> EVERY_SORT = List.of(Story.Sort.values());

    /// One person who was weighed, closed, and is reported again under another writing of the name, by
    /// somebody who does not know the date of birth: the first of each of these fates.
    private static final Map<Fate, String> AGAIN =
            Map.of(Fate.NOT_RADICALISATION, "Sander van der Molen", Fate.IN_TESTING, "Sander v.d. Moolen");

    private final Stories stories;
    private final PracticeTeam team;
    private final LocalDate today;
    private final Random random;
    private final Map<Story.Sort, Integer> used = new EnumMap<>(Story.Sort.class);
    private final Map<Fate, Integer> ofFate = new EnumMap<>(Fate.class);
    private int made;

    Reports(Stories stories, PracticeTeam team, LocalDate today, Random random) {
        this.stories = stories;
        this.team = team;
        this.today = today;
        this.random = random;
    }

    Report next(Fate fate) {
        int index = made++;
        Optional<String> again = ofFate.containsKey(fate) ? Optional.empty() : Optional.ofNullable(AGAIN.get(fate));
        Municipality town = index % 3 == 2 && again.isEmpty() ? team.zeedijk : team.duinrode;
        Subject subject = subject(town, index);
        return new Report(
                index,
                fate,
                story(fate, index),
                strand(fate),
                town,
                again.map(name -> reportedTwice(subject.id(), name, fate, town)).orElse(subject));
    }

    private Subject reportedTwice(SubjectId id, String name, Fate fate, Municipality town) {
        return new Subject(
                id,
                Subject.Kind.PERSON,
                Optional.of(ShortText.of(name)),
                Optional.empty(),
                fate == Fate.IN_TESTING
                        ? Optional.empty()
                        : Optional.of(today.minusYears(16).minusDays(100)),
                Optional.of(town.id()));
    }

    private Story story(Fate fate, int index) {
        return switch (fate) {
            case ADMITTED, AT_TRIANGLE -> inTurn(Story.Sort.ADMITTED);
            case CARE, REFERRED -> inTurn(Story.Sort.CARE);
            case NOT_RADICALISATION, ADVICE_TO_REPORTER, SORTED_OUT, WITHDRAWN -> inTurn(Story.Sort.NOTHING);
            default -> inTurn(EVERY_SORT.get(index % EVERY_SORT.size()));
        };
    }

    private Story inTurn(Story.Sort sort) {
        List<Story> fitting = stories.of(sort);
        return fitting.get((used.merge(sort, 1, Integer::sum) - 1) % fitting.size());
    }

    private Strand strand(Fate fate) {
        List<Strand> strands = stories.strands();
        return strands.get((ofFate.merge(fate, 1, Integer::sum) + fate.name().length()) % strands.size());
    }

    private Subject subject(Municipality town, int index) {
        boolean known = index % 7 != 5;
        String name = letter() + ". " + (random.nextBoolean() ? letter() + ". " : "")
                + stories.text("achternaam", random.nextInt(1000)).value();
        LocalDate born = today.minusDays(14 * 365L + random.nextInt(28 * 365));
        return new Subject(
                SubjectId.fresh(),
                Subject.Kind.PERSON,
                known ? Optional.of(ShortText.of(name)) : Optional.empty(),
                known ? Optional.empty() : Optional.of(stories.title("omschrijving", index)),
                known ? Optional.of(born) : Optional.empty(),
                Optional.of(town.id()),
                known && index % 7 == 2
                        ? Optional.of(ShortText.of(
                                stories.text("achternaam", index % 1000).value()))
                        : Optional.empty());
    }

    private char letter() {
        return "ABCDEFGHIJKLMNOPRSTVWZ".charAt(random.nextInt(22));
    }
}
