package nl.casustafel.vault.key;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Eight Dutch words by which two people compare, over the telephone, whether they have the same file. They
/// are SHA-256 of the file, read as one number and written to the base of 7776, the last digit first and the
/// first eight of them: 103 bits, so that nobody makes another file with the words of a given one.
public final class SpokenHash {
    private static final int WORDS = 8;
    /// Eight words are at most 71 characters; nobody says a page.
    private static final int LONGEST = 1_000;

    private final List<String> words;

    private SpokenHash(List<String> words) {
        this.words = words;
    }

    public static SpokenHash of(byte[] content) {
        List<String> list = GeneratedPassphrase.words();
        BigInteger base = BigInteger.valueOf(list.size());
        BigInteger rest = new BigInteger(1, sha256(content));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            words.add(list.get(rest.mod(base).intValueExact()));
            rest = rest.divide(base);
        }
        return new SpokenHash(List.copyOf(words));
    }

    /// In the order in which they are read aloud.
    public List<String> words() {
        return words;
    }

    /// Whether these words were typed, all of them and in this order. Case, accents, and what stands between
    /// the words do not matter.
    public boolean saidAs(String typed) {
        return typed.length() <= LONGEST && said(typed).equals(words);
    }

    private static List<String> said(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", " ")
                .strip();
        return List.of(plain.split(" "));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
