package nl.casustafel.attachment;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a file is said to be, such as `application/pdf`, in lower case and at most [#MAX] characters. Said
/// by the sender, never checked, and never a reason to open anything.
public record MediaType(String value) {
    public static final int MAX = 120;
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*");
    /// Said of a file of which nothing is known.
    public static final MediaType UNKNOWN = new MediaType("application/octet-stream");

    public MediaType {
        if (!fits(value)) {
            throw new IllegalArgumentException("media type of length " + value.length());
        }
    }

    /// The type as it is said, or [#UNKNOWN] where that is none.
    public static MediaType said(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return fits(lower) ? new MediaType(lower) : UNKNOWN;
    }

    private static boolean fits(String value) {
        return value.length() <= MAX && FORM.matcher(value).matches();
    }
}
