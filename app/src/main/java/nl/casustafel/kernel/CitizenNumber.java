package nl.casustafel.kernel;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A *burgerservicenummer* (W-D1 b, W-D9): nine digits that pass the eleven-test. Shown masked unless somebody
/// asks, never printed, never in a log.
public record CitizenNumber(String value) implements PersonalData {
    private static final int SHOWN = 3;

    /// Nine digits, eight where the leading zero was left out, or nine in the groups people write.
    private static final Pattern FORM = Pattern.compile(
            "(?<![\\d])(?:\\d{8,9}|\\d{3}[ .-]\\d{3}[ .-]\\d{3}|\\d{4}[ .-]\\d{2}[ .-]\\d{3})(?![\\d])");

    public CitizenNumber {
        if (!value.matches("\\d{9}") || !passes(value)) {
            throw new IllegalArgumentException("no citizen number");
        }
    }

    /// Reads what somebody typed, with or without spaces, points and the leading zero.
    public static Parsed<CitizenNumber> parse(String typed) {
        String digits = digits(typed.strip());
        return FORM.matcher(typed.strip()).matches() && passes(digits)
                ? Parsed.valid(new CitizenNumber(digits))
                : Parsed.invalid("problem.citizen-number");
    }

    /// Whether a number that passes the test stands in a text. It would rather see one too many; dates and
    /// telephone numbers as people write them have another form.
    public static boolean isIn(String text) {
        return FORM.matcher(text).results().map(MatchResult::group).anyMatch(found -> passes(digits(found)));
    }

    /// The text with `mark` in place of every number that passes the test.
    public static String struck(String text, String mark) {
        Function<MatchResult, String> strike =
                found -> passes(digits(found.group())) ? mark : Matcher.quoteReplacement(found.group());
        return FORM.matcher(text).replaceAll(strike);
    }

    private static String digits(String written) {
        String digits = written.replaceAll("[ .-]", "");
        return digits.length() == 8 ? "0" + digits : digits;
    }

    private static boolean passes(String nine) {
        int sum = -(nine.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (nine.charAt(i) - '0');
        }
        return sum % 11 == 0 && !nine.equals("000000000");
    }

    /// As it is shown until somebody asks for the whole.
    public String masked() {
        return "•••••• " + value.substring(value.length() - SHOWN);
    }

    /// In groups, as people read it.
    public String whole() {
        return String.join(" ", value.substring(0, 3), value.substring(3, 6), value.substring(6));
    }

    @Override
    public String toString() {
        return "CitizenNumber[]";
    }
}
