package nl.casustafel.vault.key;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A passphrase nobody thought of: six words drawn by chance from 7776 Dutch ones, so 77 bits. It can be
/// remembered, and typed on any keyboard: letters a to z and single spaces.
public final class GeneratedPassphrase {
    static final int WORDS = 6;
    /// As many as five dice show.
    static final int CHOICE = 7776;

    private final List<String> words;
    private final RandomGenerator random;

    public GeneratedPassphrase() {
        this(new SecureRandom());
    }

    /// @param random a `SecureRandom` outside the tests
    GeneratedPassphrase(RandomGenerator random) {
        this.words = words();
        this.random = random;
    }

    /// Another one each time, for the one screen that shows it. A String cannot be wiped: ask once.
    public String shown() {
        // A bounded draw throws away what would favour the first words.
        return Stream.generate(() -> words.get(random.nextInt(CHOICE)))
                .limit(WORDS)
                .collect(Collectors.joining(" "));
    }

    static List<String> words() {
        try (InputStream list = GeneratedPassphrase.class.getResourceAsStream("/nl/casustafel/vault/words/words.txt")) {
            if (list == null) {
                throw new IllegalStateException("no list of words");
            }
            List<String> words = new String(list.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
            if (words.size() != CHOICE) {
                throw new IllegalStateException("list of " + words.size() + " words");
            }
            return words;
        } catch (IOException e) {
            throw new IllegalStateException("no list of words", e);
        }
    }
}
