package nl.casustafel.person;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds a name in a text before that leaves or comes to the table: as a whole, or by a word of it that is
/// long enough to tell somebody. It would rather stop a text too many.
public final class Named {
    private static final int TELLING = 4;

    private Named() {}

    /// By any word of the name.
    public static boolean byAnyWord(String text, String name) {
        return Stream.concat(Stream.of(name), words(name).stream()).anyMatch(part -> says(text, part));
    }

    /// As a whole, or by the family name: a given name is shared with too many.
    public static boolean byFamilyName(String text, String name) {
        List<String> words = words(name);
        return says(text, name) || (!words.isEmpty() && says(text, words.getLast()));
    }

    /// The same where somebody else is told of in the text: a family name the two share tells nobody, a
    /// short one is too often a word, and one that is a word too is a name where it has a capital.
    /// @param other the name of who it is about; blank where there is none
    public static boolean byFamilyName(String text, String name, String other) {
        String last = name.strip().replaceFirst("(?s)^.*\\s", "");
        return says(text, name) || (last.length() >= TELLING && !says(other, last) && saysWithCapital(text, last));
    }

    public static boolean whole(String text, String words) {
        return says(text, words);
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("[^\\p{L}\\p{M}'’-]+"))
                .filter(word -> word.length() >= TELLING)
                .toList();
    }

    private static boolean saysWithCapital(String text, String last) {
        String capital = last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1);
        return Stream.of(capital, last.toUpperCase(Locale.ROOT))
                .anyMatch(written -> Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(written) + "(?![\\p{L}\\p{N}])")
                        .matcher(text)
                        .find());
    }

    private static boolean says(String text, String part) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(part.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])")
                .matcher(text.toLowerCase(Locale.ROOT))
                .find();
    }
}
