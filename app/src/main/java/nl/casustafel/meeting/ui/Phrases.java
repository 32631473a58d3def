package nl.casustafel.meeting.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.plan.InterventionKind;
import nl.casustafel.texts.Texts;

/// Standard phrases and interventions to begin a line with, from the list that comes with the program.
final class Phrases {
    private final List<String> all;

    private Phrases(List<String> all) {
        this.all = all;
    }

    /// The phrases that come with the program, and the interventions of a plan as actions.
    static Phrases read(Texts texts) {
        return new Phrases(Stream.concat(
                        shipped().stream(),
                        Stream.of(InterventionKind.values())
                                .filter(kind -> kind != InterventionKind.OTHER)
                                .map(kind -> "> @ " + texts.code(kind)))
                .toList());
    }

    private static List<String> shipped() {
        try (InputStream list = Phrases.class.getResourceAsStream("phrases.txt")) {
            if (list == null) {
                throw new IllegalStateException("phrases.txt does not come with the program");
            }
            return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Those for what follows a / at the beginning of a line or after its sign; none where there is no /. After
    /// a sign only phrases of that kind.
    List<String> after(String typed) {
        LineKind kind = LineEntry.kind(typed);
        String words = (kind == LineKind.NOTE ? typed : typed.strip().substring(1)).stripLeading();
        return words.startsWith("/")
                ? like(words.substring(1)).stream()
                        .filter(phrase -> kind == LineKind.NOTE || LineEntry.kind(phrase) == kind)
                        .toList()
                : List.of();
    }

    /// The field after a phrase was chosen: the phrase brings its own sign.
    static String into(String typed, String phrase) {
        return typed.indexOf('/') < 0 ? typed : phrase;
    }

    /// Those in which every typed word begins a word.
    private List<String> like(String typed) {
        List<String> wanted = Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return all.stream()
                .filter(phrase -> wanted.stream().allMatch(word -> begins(phrase, word)))
                .toList();
    }

    private static boolean begins(String phrase, String word) {
        return List.of(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .anyMatch(own -> own.startsWith(word));
    }
}
