package nl.casustafel.quality;

import java.util.List;
import java.util.stream.IntStream;

/// Gwet's coefficients over a fixed set of categories: AC1 where only the same counts, AC2 where near
/// counts in part. They hold where nearly everybody gives the same value, which is where alpha falls low
/// (framework 4.5).
///
/// @param categories the values are 0 and up, so many of them, whether or not somebody gave them
/// @param weights how much two values that differ still agree
public record Gwet(int categories, Weights weights) {
    /// For the levels 0 to 3, as framework 4.5 asks.
    public static final Gwet QUADRATIC_OF_LEVELS = new Gwet(4, Weights.QUADRATIC);

    public enum Weights {
        /// AC1.
        IDENTITY,
        LINEAR,
        QUADRATIC
    }

    /// @param observed agreement within a unit, averaged over the units with two ratings or more
    /// @param chance agreement to be expected by the spread over the categories
    record Parts(double observed, double chance) {}

    public Gwet {
        if (categories < 2) {
            throw new IllegalArgumentException("categories " + categories);
        }
    }

    /// Whatever the number of units: [Coefficient#shown] is what may be shown.
    public Coefficient of(Tally tally) {
        Coefficient.Base base = tally.base();
        if (base.units() == 0) {
            return new Coefficient.TooFew(base);
        }
        Parts parts = parts(tally);
        return new Coefficient.Value((parts.observed() - parts.chance()) / (1 - parts.chance()), base);
    }

    Parts parts(Tally tally) {
        if (tally.units().stream()
                .anyMatch(unit -> unit.ratings() > 0 && unit.counts().lastKey() >= categories)) {
            throw new IllegalArgumentException("a value beyond the categories");
        }
        double observed = tally.pairable().units().stream()
                .mapToDouble(this::agreement)
                .average()
                .orElseThrow();
        return new Parts(observed, chance(tally));
    }

    private double agreement(Tally.Unit unit) {
        double ratings = unit.ratings();
        double pairs = unit.counts().entrySet().stream()
                .mapToDouble(one -> one.getValue() * (near(unit, one.getKey()) - 1))
                .sum();
        return pairs / (ratings * (ratings - 1));
    }

    /// The ratings of a unit, each counted as far as it agrees with a value.
    private double near(Tally.Unit unit, int value) {
        return unit.counts().entrySet().stream()
                .mapToDouble(other -> weight(value, other.getKey()) * other.getValue())
                .sum();
    }

    /// Also units with one rating tell how the values are spread.
    private double chance(Tally tally) {
        List<Tally.Unit> rated =
                tally.units().stream().filter(unit -> unit.ratings() > 0).toList();
        double spread = each().mapToDouble(value -> share(rated, value))
                .map(share -> share * (1 - share))
                .sum();
        double weights = each().mapToDouble(
                        one -> each().mapToDouble(other -> weight(one, other)).sum())
                .sum();
        return weights / (categories * (categories - 1.0)) * spread;
    }

    private static double share(List<Tally.Unit> rated, int value) {
        return rated.stream()
                .mapToDouble(unit -> unit.counts().getOrDefault(value, 0) / (double) unit.ratings())
                .average()
                .orElse(0);
    }

    private IntStream each() {
        return IntStream.range(0, categories);
    }

    private double weight(int one, int other) {
        double apart = Math.abs(one - other) / (categories - 1.0);
        return switch (weights) {
            case IDENTITY -> one == other ? 1 : 0;
            case LINEAR -> 1 - apart;
            case QUADRATIC -> 1 - apart * apart;
        };
    }
}
