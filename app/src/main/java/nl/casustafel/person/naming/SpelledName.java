package nl.casustafel.person.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.casustafel.kernel.PersonalData;

/// A name cut into words, and those words written together (`de` `Vries` is also `devries`).
/// @param spans every word, and every two or three that stand beside each other
record SpelledName(List<NamePart> words, List<Span> spans) implements PersonalData {
    private static final int TOGETHER = 3;
    private static final Set<String> SHORTENED = Set.of("t", "s", "d");
    private static final int MOST_WORDS = 12;

    /// @param from the first word
    /// @param to the word after the last
    record Span(int from, int to, NamePart part) {
        boolean isOneWord() {
            return to - from == 1;
        }
    }

    SpelledName {
        words = List.copyOf(words);
        spans = List.copyOf(spans);
    }

    /// @param part makes or looks up a part; words that return often need not be worked out again
    static SpelledName of(String name, Function<String, NamePart> part) {
        List<String> plain = Stream.of(Letters.plain(name).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        List<Span> spans = new ArrayList<>();
        for (int from = 0; from < plain.size(); from++) {
            for (int to = from + 1; to <= Math.min(plain.size(), from + TOGETHER); to++) {
                if (to == from + 1 || isJoinable(plain.subList(from, to))) {
                    spans.add(new Span(from, to, part.apply(String.join("", plain.subList(from, to)))));
                }
            }
        }
        return new SpelledName(plain.stream().map(part).toList(), spans);
    }

    /// Initials are never written together; the letters of `'t`, `'s` and `d'` are.
    private static boolean isJoinable(List<String> plain) {
        return plain.stream().allMatch(word -> word.length() > 1 || SHORTENED.contains(word));
    }

    /// A name of particles alone (Ben) counts them.
    boolean counts(int word) {
        return !words.get(word).isParticle() || words.stream().allMatch(NamePart::isParticle);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    @Override
    public String toString() {
        return "SpelledName[" + words.size() + "]";
    }
}
