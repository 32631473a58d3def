package nl.casustafel.minutes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;

/// The last guard against a citizen service number on paper (W-D9): digits that pass the eleven-test are
/// replaced by a visible mark. It would rather strike a number too many; dates and telephone numbers as
/// people write them have another form.
public final class CitizenNumbers {
    static final String MARK = "[BSN]";

    /// Nine digits, eight where the leading zero was left out, or nine in the groups people write.
    private static final Pattern FORM = Pattern.compile(
            "(?<![\\d])(?:\\d{8,9}|\\d{3}[ .-]\\d{3}[ .-]\\d{3}|\\d{4}[ .-]\\d{2}[ .-]\\d{3})(?![\\d])");

    private CitizenNumbers() {}

    public static LongText struck(LongText text) {
        return LongText.of(struck(text.value()));
    }

    public static ShortText struck(ShortText text) {
        return ShortText.of(struck(text.value()));
    }

    private static String struck(String text) {
        return FORM.matcher(text)
                .replaceAll(found -> passes(found.group()) ? MARK : Matcher.quoteReplacement(found.group()));
    }

    private static boolean passes(String written) {
        String digits = written.replaceAll("[ .-]", "");
        String nine = digits.length() == 8 ? "0" + digits : digits;
        int sum = -(nine.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (nine.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
