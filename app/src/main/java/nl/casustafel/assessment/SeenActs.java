package nl.casustafel.assessment;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.kernel.ShortText;

/// Verbs of what somebody else can see or hear, as they stand in a sentence (framework 2.11): *zegt*, and
/// not *vindt*. A list, so that whoever writes a framework can read what counts; a verb that is missing
/// in it is put there.
public final class SeenActs {
    private static final String BETWEEN = "…";

    private final Pattern acts;
    private final Pattern actsOrLooked;

    /// @param acts whole words in the form of the sentence; with `…` between two of them other words may
    /// stand, but no full stop, semicolon or colon
    /// @param looked how a sentence says that somebody looked; enough for the lowest level only
    public SeenActs(List<ShortText> acts, List<ShortText> looked) {
        this.acts = pattern(acts.stream());
        this.actsOrLooked = pattern(Stream.concat(acts.stream(), looked.stream()));
    }

    private static Pattern pattern(Stream<ShortText> phrases) {
        return Pattern.compile(
                phrases.map(phrase -> Stream.of(phrase.value().split(BETWEEN))
                                .map(part -> Pattern.quote(part.strip()))
                                .collect(Collectors.joining("(?!\\p{L})[^.;:]*(?<!\\p{L})")))
                        .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Whether the words of a level say what can be seen, or, of the lowest level, that it was looked for.
    public boolean in(String words, Level level) {
        return (level == Level.NOT_SEEN ? actsOrLooked : acts).matcher(words).find();
    }
}
