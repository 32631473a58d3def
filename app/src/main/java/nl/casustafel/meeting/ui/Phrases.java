package nl.casustafel.meeting.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Standard phrases and interventions to begin a line with, from the list that comes with the program.
final class Phrases {
    private final List<String> all;

    private Phrases(List<String> all) {
        this.all = all;
    }

    static Phrases read() {
        try (InputStream list = Phrases.class.getResourceAsStream("phrases.txt")) {
            if (list == null) {
                throw new IllegalStateException("phrases.txt does not come with the program");
            }
            return new Phrases(new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Those in which every typed word begins a word.
    List<String> like(String typed) {
        List<String> wanted = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return all.stream()
                .filter(phrase -> wanted.stream().allMatch(word -> begins(phrase, word)))
                .toList();
    }

    private static boolean begins(String phrase, String word) {
        return List.of(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .anyMatch(own -> own.startsWith(word));
    }
}
