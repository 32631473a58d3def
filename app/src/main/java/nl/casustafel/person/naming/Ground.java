package nl.casustafel.person.naming;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Counts for every place in a book how much ground there is to compare it in full.
final class Ground {
    private final double[] ground;
    private final int[] round;
    private int rounds;
    private int[] touched = new int[64];
    private int count;

    Ground(int places) {
        ground = new double[places];
        round = new int[places];
    }

    /// Begins the next word of what was typed; a place gains only once from each.
    void nextWord() {
        rounds++;
    }

    void add(int place, double more) {
        if (round[place] == rounds) {
            return;
        }
        round[place] = rounds;
        if (ground[place] == 0) {
            if (count == touched.length) {
                touched = Arrays.copyOf(touched, count * 2);
            }
            touched[count] = place;
            count++;
        }
        ground[place] += more;
    }

    /// The places with the most ground, at most `limit`, in no order.
    IntStream best(int limit) {
        double[] sorted = new double[count];
        for (int at = 0; at < count; at++) {
            sorted[at] = ground[touched[at]];
        }
        Arrays.sort(sorted);
        double least = count <= limit ? 0 : sorted[count - limit];
        IntStream above = Arrays.stream(touched, 0, count).filter(place -> ground[place] > least);
        IntStream level = Arrays.stream(touched, 0, count).filter(place -> ground[place] == least);
        return IntStream.concat(above, level).limit(limit);
    }
}
