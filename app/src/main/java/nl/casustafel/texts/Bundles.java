package nl.casustafel.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The files the words come from: one pair per feature, `signal.properties` (Dutch) and
/// `signal_en.properties`, in UTF-8.
/// A feature that has no words yet has no pair.
final class Bundles {
    static final List<String> FEATURES = List.of(
            "common",
            "kernel",
            "vault",
            "audit",
            "access",
            "team",
            "person",
            "attachment",
            "assessment",
            "mail",
            "signal",
            "signal_list",
            "signal_fact",
            "weighing",
            "framework",
            "judgement",
            "casefile",
            "dossier",
            "documents",
            "identity",
            "relation",
            "domains",
            "timeline",
            "plan",
            "plan_code",
            "closing",
            "meeting",
            "minutes",
            "letter",
            "referral",
            "provision",
            "excerpt",
            "excerpts",
            "redaction",
            "leaving",
            "quality",
            "exchange",
            "retention",
            "term",
            "backup",
            "search",
            "today",
            "practice",
            "explain",
            "desk",
            "wall",
            "shell",
            "entry");

    private Bundles() {}

    /// All words of a language, by key. A key that two files define is a bug and throws.
    static Map<String, String> read(Language language, String... more) {
        Map<String, String> words = new TreeMap<>();
        Stream.concat(FEATURES.stream(), Stream.of(more))
                .forEach(feature -> read(feature, language).forEach((key, text) -> {
                    if (words.put(key, text) != null) {
                        throw new IllegalStateException("text defined twice: " + key);
                    }
                }));
        return words;
    }

    private static Map<String, String> read(String feature, Language language) {
        Map<String, String> words = new TreeMap<>();
        try (InputStream bytes = open(feature + language.suffix() + ".properties")) {
            if (bytes != null) {
                load(bytes).forEach((key, text) -> words.put((String) key, (String) text));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return words;
    }

    private static @Nullable InputStream open(String name) {
        return Bundles.class.getResourceAsStream("/nl/casustafel/texts/" + name);
    }

    private static Properties load(InputStream bytes) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
