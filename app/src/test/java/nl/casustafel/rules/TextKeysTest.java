package nl.casustafel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.Test;

class TextKeysTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    private final Map<String, String> dutch = TextKeys.dutch();
    private final Map<String, String> english = TextKeys.english();

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        assertTrue(dutch.size() > 80, "the bundles were found");
        assertEquals(lines(dutch.keySet()), lines(english.keySet()));
        dutch.forEach(
                (key, text) -> assertEquals(placeholders(text), placeholders(english.getOrDefault(key, "")), key));
    }

    @Test
    void everyBundleIsLoadedByTheProgram() {
        Texts texts = Texts.strict(Language.NL);
        assertEquals(List.of(), missing(dutch.keySet(), texts::has));
    }

    @Test
    void everyKeyInTheSourcesHasWords() {
        Set<String> endings = TextKeys.endings();
        Predicate<String> known =
                key -> dutch.containsKey(key) || endings.stream().anyMatch(end -> dutch.containsKey(key + end));
        assertTrue(TextKeys.spelled().size() > 20, "keys were found in the sources");
        assertEquals(List.of(), missing(TextKeys.spelled(), known));
    }

    /// They are made of a key by the kit, of which a part alone would pass unseen.
    @Test
    void everyEmptyStateHasATitleAndWords() {
        List<String> keys = Sources.product().stream()
                .flatMap(SourceFile::calls)
                .filter(called -> called.name().equals("EmptyState"))
                .flatMap(called -> called.arguments().stream())
                .flatMap(SourceFile::literals)
                .filter(key -> !key.startsWith("."))
                .flatMap(key -> Stream.of(key + ".title", key + ".text"))
                .toList();
        assertTrue(keys.size() > 10, "empty states were found");
        assertEquals(List.of(), missing(new TreeSet<>(keys), dutch::containsKey));
    }

    @Test
    void everyConstantThatIsShownHasWords() {
        assertEquals(List.of(), missing(ShownConstants.codeKeys(dutch.keySet()), dutch::containsKey));
    }

    /// What this prints can be deleted from both bundles.
    @Test
    void noWordsAreLeftOver() {
        Set<String> used = used();
        Set<String> beginnings = TextKeys.beginnings();
        assertEquals(
                List.of(),
                missing(
                        dutch.keySet(),
                        key -> used.contains(key) || beginnings.stream().anyMatch(key::startsWith)));
    }

    private Set<String> used() {
        Set<String> used = new TreeSet<>(TextKeys.spelled());
        Set<String> endings = TextKeys.endings();
        Set<String> longer = used.stream()
                .flatMap(key -> endings.stream().map(end -> key + end))
                .flatMap(key -> Stream.concat(Stream.of(key), endings.stream().map(end -> key + end)))
                .collect(Collectors.toSet());
        used.addAll(longer);
        used.addAll(ShownConstants.codeKeys(dutch.keySet()));
        used.addAll(ShownConstants.ownKeys());
        return used;
    }

    private static List<String> missing(Set<String> keys, Predicate<String> known) {
        return keys.stream().filter(known.negate()).toList();
    }

    private static String lines(Set<String> keys) {
        return String.join("\n", keys);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
