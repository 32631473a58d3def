package nl.casustafel.signal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// What facts go back to. Two facts have one origin where somebody said so, or the same contributor
/// brought them: what partners heard from each other counts once (framework 3.2).
public final class Origins {
    private final Map<Fact.Key, Integer> origins;

    private Origins(Map<Fact.Key, Integer> origins) {
        this.origins = origins;
    }

    public static Origins of(List<Fact> facts) {
        Map<Fact.Key, Integer> origins = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            origins.put(facts.get(i).id(), i);
        }
        for (Fact one : facts) {
            for (Fact other : facts) {
                if (together(one, other)) {
                    join(origins, one.id(), other.id());
                }
            }
        }
        return new Origins(origins);
    }

    /// How many origins there are.
    public long count() {
        return origins.values().stream().distinct().count();
    }

    /// Facts with the same number go back to one origin. Only of a fact this was made of.
    public int number(Fact fact) {
        return Objects.requireNonNull(origins.get(fact.id()));
    }

    /// How many origins some of the facts go back to.
    public long countOf(Collection<Fact> some) {
        return some.stream()
                .map(fact -> origins.get(fact.id()))
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /// The facts without one of them: what had one origin through that one still has, so that what partners
    /// heard from each other does not count twice (framework 3.2).
    static List<Fact> without(List<Fact> facts, Fact.Key gone) {
        Origins before = of(facts);
        Integer origin = before.origins.get(gone);
        List<Fact> left = new ArrayList<>(facts.stream()
                .filter(fact -> !fact.id().equals(gone))
                .map(fact -> fact.sameOriginAs().filter(gone::equals).isPresent()
                        ? fact.sameOriginAs(Optional.empty())
                        : fact)
                .toList());
        List<Integer> together = IntStream.range(0, left.size())
                .filter(i -> Objects.equals(before.origins.get(left.get(i).id()), origin))
                .boxed()
                .toList();
        for (int i : together) {
            Fact first = left.get(together.getFirst());
            Origins now = of(left);
            if (now.number(left.get(i)) != now.number(first)) {
                left.set(i, left.get(i).sameOriginAs(Optional.of(first.id())));
            }
        }
        return List.copyOf(left);
    }

    private static boolean together(Fact one, Fact other) {
        return one.sameOriginAs().filter(other.id()::equals).isPresent()
                || name(one).equals(name(other));
    }

    private static String name(Fact fact) {
        return fact.contributor().value().strip().toLowerCase(Locale.ROOT);
    }

    private static void join(Map<Fact.Key, Integer> origins, Fact.Key one, Fact.Key other) {
        Integer kept = Objects.requireNonNull(origins.get(one));
        Integer gone = Objects.requireNonNull(origins.get(other));
        origins.replaceAll((_, origin) -> origin.equals(gone) ? kept : origin);
    }
}
