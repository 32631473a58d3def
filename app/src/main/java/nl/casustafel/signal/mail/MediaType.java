package nl.casustafel.signal.mail;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a sender says a part is, such as `application/pdf`, in lower case. Declared, not checked: never a
/// reason to open anything.
public record MediaType(String value) {
    private static final Pattern FORM =
            Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]{0,80}/[a-z0-9][a-z0-9!#$&^_.+-]{0,120}");
    private static final MediaType UNKNOWN = new MediaType("application/octet-stream");

    public MediaType {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("media type of length " + value.length());
        }
    }

    /// The declared type, or `application/octet-stream` where it is none.
    public static MediaType declared(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(lower).matches() ? new MediaType(lower) : UNKNOWN;
    }
}
