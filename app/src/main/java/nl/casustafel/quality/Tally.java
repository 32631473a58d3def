package nl.casustafel.quality;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/// Ratings of several units, a case or a vignette, each by any number of people. Who rated what has no
/// place in it: neither order nor names of raters can change a figure, and no figure can be told of one
/// of them.
public record Tally(List<Unit> units) {
    /// How often each value was given for one unit. Unknown is no value and does not stand in it.
    public record Unit(SortedMap<Integer, Integer> counts) {
        public Unit {
            counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
            if (counts.entrySet().stream().anyMatch(one -> one.getKey() < 0 || one.getValue() < 1)) {
                throw new IllegalArgumentException("a value below 0, or one that nobody gave");
            }
        }

        public static Unit of(Collection<Integer> values) {
            SortedMap<Integer, Integer> counts = new TreeMap<>();
            values.forEach(value -> counts.merge(value, 1, Integer::sum));
            return new Unit(counts);
        }

        public int ratings() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        /// Whether two ratings can be laid side by side.
        public boolean pairable() {
            return ratings() >= 2;
        }

        /// From the lowest value to the highest; empty below two ratings.
        public OptionalInt range() {
            return pairable() ? OptionalInt.of(counts.lastKey() - counts.firstKey()) : OptionalInt.empty();
        }
    }

    public Tally {
        units = List.copyOf(units);
    }

    /// The units that say something on agreement.
    public Tally pairable() {
        return new Tally(units.stream().filter(Unit::pairable).toList());
    }

    /// What a figure over the pairable units rests on.
    public Coefficient.Base base() {
        List<Unit> counted = pairable().units();
        return new Coefficient.Base(
                counted.size(), counted.stream().mapToInt(Unit::ratings).sum());
    }
}
