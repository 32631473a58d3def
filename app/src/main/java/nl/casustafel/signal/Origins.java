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

    /// In about as many steps as there are facts: a case may have hundreds.
    public static Origins of(List<Fact> facts) {
        Map<Fact.Key, Integer> places = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            places.put(facts.get(i).id(), i);
        }
        int[] leads = IntStream.range(0, facts.size()).toArray();
        Map<String, Integer> contributors = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            int here = i;
            join(leads, here, contributors.computeIfAbsent(name(fact), _ -> here));
            fact.sameOriginAs().map(places::get).ifPresent(other -> join(leads, here, other));
        }
        places.replaceAll((_, place) -> root(leads, place));
        return new Origins(places);
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

    private static String name(Fact fact) {
        return fact.contributor().value().strip().toLowerCase(Locale.ROOT);
    }

    /// Of two origins that are one the earlier stays.
    private static void join(int[] leads, int one, int other) {
        int first = root(leads, one);
        int second = root(leads, other);
        leads[Math.max(first, second)] = Math.min(first, second);
    }

    private static int root(int[] leads, int place) {
        int at = place;
        while (leads[at] != at) {
            leads[at] = leads[leads[at]];
            at = leads[at];
        }
        return at;
    }
}
