package nl.casustafel.excerpt;

import java.util.Comparator;
import nl.casustafel.kernel.ShortText;

/// A stretch of the text of minutes.
/// @param part position of the part
/// @param passage name of its line
/// @param from the first character
/// @param to behind the last
public record Spot(int part, ShortText passage, int from, int to) implements Comparable<Spot> {
    private static final Comparator<Spot> ORDER = Comparator.comparingInt(Spot::part)
            .thenComparing(Spot::passage)
            .thenComparingInt(Spot::from)
            .thenComparingInt(Spot::to);

    public Spot {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    public boolean isIn(int ofPart, ShortText ofPassage) {
        return part == ofPart && passage.equals(ofPassage);
    }

    /// Whether the two have a character in common.
    public boolean meets(Spot other) {
        return isIn(other.part, other.passage) && from < other.to && other.from < to;
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
