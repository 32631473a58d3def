package nl.casustafel.signal.mail;

import java.util.Optional;
import nl.casustafel.kernel.PersonalData;

/// A mail address as it stood in a mail: one `@` with something on both sides, no white space or invisible
/// characters.
public record MailAddress(String value) implements PersonalData {
    public static final int MAX = 320;

    public MailAddress {
        if (!looksRight(value)) {
            throw new IllegalArgumentException("address of length " + value.length());
        }
    }

    /// The address, or nothing where the text is none.
    public static Optional<MailAddress> find(String text) {
        String shown = MailCharacters.oneLine(text);
        return looksRight(shown) ? Optional.of(new MailAddress(shown)) : Optional.empty();
    }

    private static boolean looksRight(String value) {
        int at = value.lastIndexOf('@');
        return at > 0
                && at < value.length() - 1
                && value.length() <= MAX
                && value.codePoints().noneMatch(c -> Character.isWhitespace(c) || MailCharacters.isInvisible(c));
    }

    @Override
    public String toString() {
        return "MailAddress[" + value.length() + "]";
    }
}
