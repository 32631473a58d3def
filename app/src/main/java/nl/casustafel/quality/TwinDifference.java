package nl.casustafel.quality;

import java.util.List;
import nl.casustafel.assessment.Level;

/// How much higher one indicator was rated for the first twin than for the second: what the strand alone
/// did (framework 4.2). Words that treat everybody alike give nought.
public sealed interface TwinDifference {
    /// @param value mean level of the first less that of the second, over those who knew
    /// @param first how many of these ratings there are of the first
    record Value(double value, int first, int second) implements TwinDifference {}

    /// *Te weinig gegevens*.
    record TooFew(int first, int second) implements TwinDifference {}

    static TwinDifference of(List<Level> first, List<Level> second) {
        List<Level> one = first.stream().filter(Level::isKnown).toList();
        List<Level> other = second.stream().filter(Level::isKnown).toList();
        return Math.min(one.size(), other.size()) < Spread.FEWEST
                ? new TooFew(one.size(), other.size())
                : new Value(mean(one) - mean(other), one.size(), other.size());
    }

    private static double mean(List<Level> levels) {
        return levels.stream().mapToInt(Level::place).average().orElseThrow();
    }
}
