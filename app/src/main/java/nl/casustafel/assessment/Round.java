package nl.casustafel.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// Ratings given blind by several organisations, by one version of the framework (DEC-3). Nobody reads
/// another's levels until the round is closed; afterwards nothing in it changes.
///
/// @param framework the version all sheets are pinned to
/// @param closed present once the sheets lie open
public record Round(
        Key id, About about, FrameworkHash framework, Opened opened, Optional<Opened> closed, List<Sheet> sheets)
        implements PersonalData {
    /// Raters from so many organisations, at the least.
    public static final int FEWEST = 2;

    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// When and by whom.
    public record Opened(Instant at, PersonId by) {}

    public Round {
        sheets = List.copyOf(sheets);
    }

    public boolean isClosed() {
        return closed.isPresent();
    }

    /// Every rater's level of each indicator; only of a round that is closed.
    public Map<IndicatorCode, List<Level>> levels() {
        if (!isClosed()) {
            throw new IllegalStateException("blind");
        }
        return sheets.stream()
                .flatMap(sheet -> sheet.ratings().entrySet().stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        TreeMap::new,
                        Collectors.mapping(entry -> entry.getValue().level(), Collectors.toList())));
    }

    @Override
    public String toString() {
        return "Round[" + id.value() + ", sheets=" + sheets.size() + "]";
    }
}
