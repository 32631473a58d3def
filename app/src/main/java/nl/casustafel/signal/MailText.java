package nl.casustafel.signal;

import nl.casustafel.kernel.PersonalData;

/// The text of a mail as it was sent, with paragraphs; longer than other texts because a thread of a year
/// is one mail. Already cleaned by who read the mail; never blank, at most [#MAX] characters.
public record MailText(String value) implements PersonalData {
    public static final int MAX = 250_000;

    public MailText {
        if (value.isBlank() || value.length() > MAX) {
            throw new IllegalArgumentException("mail text of length " + value.length());
        }
    }

    @Override
    public String toString() {
        return "MailText[" + value.length() + "]";
    }
}
