package nl.casustafel.plan;

import java.util.Locale;

/// What an action is called in a list without names, e.g. `ACT-2026-A-007` (DEC-22: year, store letter,
/// sequence).
public record ActionNumber(String value) {
    public ActionNumber {
        if (!value.matches("ACT-\\d{4}-[A-Z]-\\d{3,}")) {
            throw new IllegalArgumentException("action number");
        }
    }

    public static ActionNumber of(int year, char storeLetter, int sequence) {
        return new ActionNumber(String.format(Locale.ROOT, "ACT-%04d-%c-%03d", year, storeLetter, sequence));
    }

    /// The last figures: the number within its year.
    public int sequence() {
        return Integer.parseInt(value.substring(value.lastIndexOf('-') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
