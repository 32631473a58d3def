package nl.casustafel.person.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Names that are nobody's in the labelled set, the same at every run. Half of them are made of the set's
/// own words (the first word of one person with the last of another), so that they are as like as can be;
/// half of daily Dutch names.
final class Strangers {
    private static final int ONE_IN = 4;
    private static final List<String> BETWEEN = List.of("", "van ", "de ", "van der ", "el ", "ben ");

    private Strangers() {}

    static List<String> of(int count) {
        Random chance = new Random(20261123);
        List<LabelledNames.Person> persons = LabelledNames.wordNet();
        Set<String> taken = new HashSet<>();
        persons.forEach(person -> taken.addAll(person.names()));
        List<List<String>> daily = LabelledNames.lines("strangers.txt")
                .filter(line -> !line.isEmpty())
                .map(line -> Arrays.asList(line.split(" ")))
                .toList();
        List<String> made = new ArrayList<>();
        while (made.size() < count) {
            String name = made.size() % 2 == 0 ? recombined(persons, chance) : daily(daily, chance);
            if (!name.isEmpty() && taken.add(name)) {
                made.add(name);
            }
        }
        return made;
    }

    private static String recombined(List<LabelledNames.Person> persons, Random chance) {
        LabelledNames.Person one = persons.get(chance.nextInt(persons.size()));
        LabelledNames.Person other = persons.get(chance.nextInt(persons.size()));
        String name = one.names().getFirst();
        String last = other.names().getFirst();
        return one.equals(other) ? "" : name.substring(0, name.indexOf(' ')) + last.substring(last.lastIndexOf(' '));
    }

    /// One in four has a second given name, so that there are enough of them.
    private static String daily(List<List<String>> daily, Random chance) {
        String given = pick(daily.getFirst(), chance);
        String second = chance.nextInt(ONE_IN) == 0 ? pick(daily.getFirst(), chance) + " " : "";
        return given + " " + second + pick(BETWEEN, chance) + pick(daily.getLast(), chance);
    }

    private static String pick(List<String> from, Random chance) {
        return from.get(chance.nextInt(from.size()));
    }
}
