package nl.casustafel.signal.mail;

import java.util.Optional;
import nl.casustafel.kernel.PersonalData;

/// The text of a mail with its paragraphs and quoted thread. Trimmed, never empty, at most [#MAX] characters.
/// It is longer than a `LongText` may be because a thread of a year is one mail; beyond that it is cut,
/// since nobody reads it here and the original stays in the mailbox.
public record MailBody(String value) implements PersonalData {
    public static final int MAX = 250_000;

    public MailBody {
        if (value.isBlank() || value.length() > MAX) {
            throw new IllegalArgumentException("mail body of length " + value.length());
        }
    }

    /// The text cleaned and, where it is longer, cut at [#MAX]; nothing where no text is left.
    public static Optional<MailBody> fit(String text) {
        String whole = MailCharacters.paragraphs(text);
        String fitting = MailCharacters.cut(whole, MAX).strip();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(new MailBody(fitting));
    }

    @Override
    public String toString() {
        return "MailBody[" + value.length() + "]";
    }
}
