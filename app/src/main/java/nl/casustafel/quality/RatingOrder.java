package nl.casustafel.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.casustafel.assessment.TwinPair;
import nl.casustafel.assessment.Vignette;
import nl.casustafel.kernel.PersonId;

/// The order in which somebody reads the vignettes of an exercise: another for each person, the same each
/// time, and half of all vignettes between two twins, so that the second is read for itself. With one pair
/// there is nothing to put between them.
final class RatingOrder {
    private RatingOrder() {}

    static List<Vignette> of(List<TwinPair> pairs, Exercise.Key exercise, PersonId person) {
        Random chance = new Random(
                exercise.value().getMostSignificantBits() ^ person.value().getLeastSignificantBits());
        List<TwinPair> first = new ArrayList<>(pairs);
        Collections.shuffle(first, chance);
        List<List<Vignette>> twins = first.stream()
                .map(pair -> chance.nextBoolean()
                        ? pair.vignettes()
                        : pair.vignettes().reversed())
                .toList();
        return Stream.concat(
                        twins.stream().map(List::getFirst),
                        second(twins.size(), chance)
                                .map(place -> twins.get(place).getLast()))
                .toList();
    }

    /// Those of the first half in any order, and then those of the second.
    private static Stream<Integer> second(int pairs, Random chance) {
        int half = (pairs + 1) / 2;
        return Stream.concat(shuffled(0, half, chance), shuffled(half, pairs, chance));
    }

    private static Stream<Integer> shuffled(int from, int until, Random chance) {
        List<Integer> places =
                new ArrayList<>(IntStream.range(from, until).boxed().toList());
        Collections.shuffle(places, chance);
        return places.stream();
    }
}
