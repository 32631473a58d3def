package nl.casustafel.quality;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How often each answer was given to one question about one vignette, and how many of them were
/// expected. Kept back below five answers: in a small room a lone answer is somebody.
///
/// @param <E> what was asked for: a level, or a decision
public record Spread<E extends Enum<E>>(Map<E, Integer> counts, Share asExpected) {
    /// Also the fewest answers to lay two vignettes beside each other.
    static final int FEWEST = 5;

    public Spread {
        counts = Collections.unmodifiableMap(counts);
    }

    static <E extends Enum<E>> Optional<Spread<E>> of(Class<E> type, List<E> given, Set<E> expected) {
        if (given.size() < FEWEST) {
            return Optional.empty();
        }
        Map<E, Integer> counts = new EnumMap<>(type);
        given.forEach(one -> counts.merge(one, 1, Integer::sum));
        int fit = (int) given.stream().filter(expected::contains).count();
        return Optional.of(new Spread<>(counts, new Share(fit, given.size())));
    }
}
