package nl.casustafel.assessment;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;

/// A text of which only the places between braces are bound to a strand, such as
/// `stuurt één filmpje {bron} dat aanslagen prijst`.
public record StrandText(LongText words) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+(?:-[a-z]+)*)}");

    public record Place(String name) {}

    public StrandText {
        if (PLACE.matcher(words.value()).replaceAll("").matches("(?s).*[{}].*")) {
            throw new IllegalArgumentException("a brace that bounds no place");
        }
    }

    public Set<Place> places() {
        return PLACE.matcher(words.value())
                .results()
                .map(found -> new Place(found.group(1)))
                .collect(Collectors.toSet());
    }

    /// @param bound of every place the words that stand there
    public LongText with(Map<Place, ShortText> bound) {
        return LongText.of(PLACE.matcher(words.value()).replaceAll(found -> quoted(found, bound)));
    }

    private static String quoted(MatchResult found, Map<Place, ShortText> bound) {
        ShortText there = Objects.requireNonNull(bound.get(new Place(found.group(1))), found.group(1));
        return Matcher.quoteReplacement(there.value());
    }

    /// How many words stand in every twin.
    int fixed() {
        return count(PLACE.matcher(words.value()).replaceAll(" "));
    }

    static int count(String text) {
        return (int) Pattern.compile("\\p{L}[\\p{L}'-]*|\\d+")
                .matcher(text)
                .results()
                .count();
    }
}
