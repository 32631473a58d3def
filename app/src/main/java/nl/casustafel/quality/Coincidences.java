package nl.casustafel.quality;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How often each value stands beside each other value in one unit: every pair of ratings of a unit with
/// `m` of them counts for `1/(m-1)`, in both directions, so that every rating counts once (Krippendorff
/// 2011). A unit with a single rating drops out.
final class Coincidences {
    private final SortedMap<Integer, Integer> totals = new TreeMap<>();
    private final SortedMap<Integer, SortedMap<Integer, Double>> rows = new TreeMap<>();

    private Coincidences() {}

    static Coincidences of(Tally tally) {
        Coincidences all = new Coincidences();
        tally.pairable().units().forEach(all::add);
        return all;
    }

    private void add(Tally.Unit unit) {
        double others = unit.ratings() - 1.0;
        for (Map.Entry<Integer, Integer> one : unit.counts().entrySet()) {
            totals.merge(one.getKey(), one.getValue(), Integer::sum);
            for (Map.Entry<Integer, Integer> other : unit.counts().entrySet()) {
                boolean same = one.getKey().equals(other.getKey());
                int pairs = one.getValue() * (same ? other.getValue() - 1 : other.getValue());
                rows.computeIfAbsent(one.getKey(), _ -> new TreeMap<>())
                        .merge(other.getKey(), pairs / others, Double::sum);
            }
        }
    }

    /// In their order.
    List<Integer> values() {
        return List.copyOf(totals.keySet());
    }

    /// How many ratings of this value can be paired.
    int total(int value) {
        return totals.getOrDefault(value, 0);
    }

    /// How many ratings can be paired.
    int total() {
        return totals.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How many can be paired from one value up to another, both counted.
    int between(int lowest, int highest) {
        return totals.subMap(lowest, highest + 1).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    double at(int value, int other) {
        return rows.getOrDefault(value, new TreeMap<>()).getOrDefault(other, 0.0);
    }
}
