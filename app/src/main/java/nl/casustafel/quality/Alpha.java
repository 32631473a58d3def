package nl.casustafel.quality;

import java.util.List;

/// Krippendorff's alpha: how far ratings agree beyond what chance would give, for any number of raters,
/// other raters per unit, and missing ratings. The first figure on an indicator (framework 4.5).
public final class Alpha {
    private Alpha() {}

    /// Whatever the number of units: [Coefficient#shown] is what may be shown.
    public static Coefficient of(Tally tally, Metric metric) {
        Coefficient.Base base = tally.base();
        if (base.units() == 0) {
            return new Coefficient.TooFew(base);
        }
        Coincidences all = Coincidences.of(tally);
        if (all.values().size() < 2) {
            return new Coefficient.Undetermined(base);
        }
        return new Coefficient.Value(1 - observed(all, metric) / expected(all, metric), base);
    }

    private static double observed(Coincidences all, Metric metric) {
        List<Integer> values = all.values();
        return values.stream()
                .flatMapToDouble(one ->
                        values.stream().mapToDouble(other -> all.at(one, other) * metric.squared(all, one, other)))
                .sum();
    }

    private static double expected(Coincidences all, Metric metric) {
        List<Integer> values = all.values();
        double pairs = values.stream()
                .flatMapToDouble(one -> values.stream()
                        .mapToDouble(
                                other -> (double) all.total(one) * all.total(other) * metric.squared(all, one, other)))
                .sum();
        return pairs / (all.total() - 1);
    }
}
