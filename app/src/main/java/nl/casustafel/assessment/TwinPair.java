package nl.casustafel.assessment;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.casustafel.kernel.ShortText;

/// Two vignettes that differ in strand only, and so must get the same levels (*wisseltest*, framework
/// 2.11 and 5.11).
///
/// Made so that it cannot be otherwise: there is one text and one set of expected levels. Only the places
/// of the text differ; all of them do, they are not more than half of the words, and neither twin says
/// much more there than the other.
///
/// @param expected levels a careful reader may arrive at, for both
/// @param decisions that fit, for both
public record TwinPair(
        Code code,
        StrandText text,
        Twin first,
        Twin second,
        SortedMap<IndicatorCode, Set<Level>> expected,
        Set<Triage> decisions) {
    /// So many words more one twin may have than the other.
    private static final int LONGER = 3;

    /// Such as `VIG-1`.
    public record Code(String value) {
        public Code {
            if (!value.matches("VIG-[1-9][0-9]?")) {
                throw new IllegalArgumentException("pair code of length " + value.length());
            }
        }

        private Vignette.Code twin(char which) {
            return new Vignette.Code(value + which);
        }
    }

    /// @param words that stand at the places of the text
    public record Twin(Motive motive, Map<StrandText.Place, ShortText> words) {
        public Twin {
            words = Map.copyOf(words);
        }

        private int count() {
            return words.values().stream()
                    .mapToInt(said -> StrandText.count(said.value()))
                    .sum();
        }
    }

    public TwinPair {
        SortedMap<IndicatorCode, Set<Level>> copied = new TreeMap<>(expected);
        copied.replaceAll((_, levels) -> Set.copyOf(levels));
        expected = Collections.unmodifiableSortedMap(copied);
        decisions = Set.copyOf(decisions);
        if (expected.isEmpty()
                || decisions.isEmpty()
                || !different(text, first, second)
                || !even(text, first, second)) {
            throw new IllegalArgumentException("no twins");
        }
    }

    private static boolean different(StrandText text, Twin first, Twin second) {
        return first.motive() != second.motive()
                && !text.places().isEmpty()
                && first.words().keySet().equals(text.places())
                && second.words().keySet().equals(text.places())
                && first.words().entrySet().stream()
                        .noneMatch(one -> one.getValue().equals(second.words().get(one.getKey())));
    }

    private static boolean even(StrandText text, Twin first, Twin second) {
        return Math.max(first.count(), second.count()) <= text.fixed()
                && Math.abs(first.count() - second.count()) <= LONGER;
    }

    /// Both, as people read them.
    public List<Vignette> vignettes() {
        return List.of(vignette('a', first), vignette('b', second));
    }

    private Vignette vignette(char which, Twin twin) {
        return new Vignette(code.twin(which), twin.motive(), text.with(twin.words()));
    }

    /// Whether it puts an indicator to the test: the behaviour is there, so that strand could weigh in.
    public boolean tests(IndicatorCode indicator) {
        return expected.getOrDefault(indicator, Set.of(Level.NOT_SEEN)).stream()
                .allMatch(level -> level.isAtLeast(Level.SLIGHT));
    }
}
