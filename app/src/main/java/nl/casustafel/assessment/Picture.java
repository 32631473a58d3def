package nl.casustafel.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.casustafel.kernel.PersonalData;

/// What lies on the table when somebody decides: every rater's level of each indicator, and what is
/// around it.
///
/// @param screen the items that all raters were asked
public record Picture(Set<IndicatorCode> screen, Map<IndicatorCode, List<Level>> ratings, Around around)
        implements PersonalData {
    /// @param monthsSinceEarlier of every earlier report about the same person that may still be held
    /// @param monthsSinceNewestFact of a case that runs only
    public record Around(
            Motive motive,
            Set<Circumstance> circumstances,
            List<Integer> monthsSinceEarlier,
            Optional<Integer> monthsSinceNewestFact) {
        public Around {
            circumstances = Set.copyOf(circumstances);
            monthsSinceEarlier = List.copyOf(monthsSinceEarlier);
        }
    }

    public Picture {
        screen = Set.copyOf(screen);
        ratings = Map.copyOf(ratings);
    }

    boolean any(IndicatorCode code, Predicate<Level> wanted) {
        return ratings.getOrDefault(code, List.of()).stream().anyMatch(wanted);
    }

    @Override
    public String toString() {
        return "Picture[" + ratings.keySet() + "]";
    }
}
