package nl.casustafel.signal;

import java.util.regex.Pattern;

/// Recognises a mail that was taken in before: 64 hexadecimal digits made from it, from which nothing can
/// be read.
public record MailKey(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public MailKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("mail key of length " + value.length());
        }
    }
}
