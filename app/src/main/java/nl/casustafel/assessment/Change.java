package nl.casustafel.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.casustafel.kernel.PersonalData;

/// What changed for one indicator since an earlier assessment (framework 3.9). One at a time: no line is
/// drawn through a domain.
public sealed interface Change extends PersonalData {
    /// In so many parts of a hundred, comparable indicators make a domain one series.
    int UNBROKEN = 80;

    enum Direction {
        UP,
        SAME,
        DOWN
    }

    /// @param from as it was typed then, in the words of then
    /// @param about shown with "≈": the levels were put beside each other by the table of the two versions
    record Moved(Level from, Level to, Direction direction, boolean about) implements Change {
        @Override
        public String toString() {
            return "Moved[]";
        }
    }

    /// At least once it was unknown, not applicable, not rated, or the table was divided: no arrow.
    record Open() implements Change {
        @Override
        public String toString() {
            return "Open[]";
        }
    }

    /// "n.v.b.": it asks something else than before.
    /// @param before what was asked instead, to be read beside it
    record NotComparable(List<IndicatorCode> before) implements Change {
        public NotComparable {
            before = List.copyOf(before);
        }

        @Override
        public String toString() {
            return "NotComparable[]";
        }
    }

    /// Of every indicator of the newer version that can be asked now, in its order.
    static Map<IndicatorCode, Change> all(Framework now, VersionMapping mapping, Assessed before, Assessed after) {
        Map<IndicatorCode, Change> changes = new TreeMap<>();
        now.indicators().stream()
                .filter(after::applies)
                .map(Indicator::code)
                .forEach(code -> changes.put(code, of(code, mapping, before, after)));
        return changes;
    }

    private static Change of(IndicatorCode code, VersionMapping mapping, Assessed before, Assessed after) {
        return switch (mapping.to(code).orElseThrow()) {
            case Relation.Identical(IndicatorCode was, IndicatorCode _) ->
                moved(level(before, was), LevelMap.SAME, level(after, code), false);
            case Relation.Alike(IndicatorCode was, IndicatorCode _, LevelMap levels) ->
                moved(level(before, was), levels, level(after, code), true);
            case Relation other -> new NotComparable(other.before());
        };
    }

    private static Optional<Level> level(Assessed assessed, IndicatorCode code) {
        return Optional.ofNullable(assessed.typed().get(code)).flatMap(Consensus::onScale);
    }

    private static Change moved(Optional<Level> was, LevelMap levels, Optional<Level> is, boolean about) {
        if (was.isEmpty() || is.isEmpty()) {
            return new Open();
        }
        Level to = is.orElseThrow();
        int step = to.compareTo(levels.of(was.orElseThrow()));
        Direction direction = step > 0 ? Direction.UP : step < 0 ? Direction.DOWN : Direction.SAME;
        return new Moved(was.orElseThrow(), to, direction, about);
    }

    /// The domains whose series breaks, since too few of the indicators asked now can be compared.
    static Set<Character> breaks(Framework now, VersionMapping mapping, Assessed after) {
        Map<Character, List<Indicator>> asked = now.indicators().stream()
                .filter(after::applies)
                .collect(Collectors.groupingBy(indicator -> indicator.code().domain()));
        return asked.keySet().stream()
                .filter(domain -> broken(Objects.requireNonNull(asked.get(domain)), mapping))
                .collect(Collectors.toSet());
    }

    private static boolean broken(List<Indicator> asked, VersionMapping mapping) {
        long comparable = asked.stream()
                .filter(one ->
                        mapping.to(one.code()).filter(Relation::comparable).isPresent())
                .count();
        return comparable * 100 < (long) asked.size() * UNBROKEN;
    }
}
