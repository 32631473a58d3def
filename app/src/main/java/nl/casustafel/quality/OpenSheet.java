package nl.casustafel.quality;

import java.util.List;
import java.util.SortedSet;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Vignette;

/// The running exercise as one person rates it.
///
/// @param items in this person's own order
/// @param handedIn whether this person is done with it
public record OpenSheet(Exercise.Key exercise, Framework framework, List<Item> items, boolean handedIn) {
    /// A vignette, and the indicators that are asked of it.
    public record Item(Vignette vignette, SortedSet<IndicatorCode> asked) {}

    public OpenSheet {
        items = List.copyOf(items);
    }
}
