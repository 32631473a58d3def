package nl.casustafel.minutes;

import nl.casustafel.kernel.CitizenNumber;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;

/// The last guard against a citizen service number in minutes (W-D9): digits that pass the eleven-test are
/// replaced by a visible mark. It would rather strike a number too many; dates and telephone numbers as
/// people write them have another form.
final class CitizenNumbers {
    static final String MARK = "[BSN]";

    private CitizenNumbers() {}

    static LongText struck(LongText text) {
        return LongText.of(struck(text.value()));
    }

    static ShortText struck(ShortText text) {
        return ShortText.of(struck(text.value()));
    }

    private static String struck(String text) {
        return CitizenNumber.struck(text, MARK);
    }
}
