package nl.casustafel.letter;

import java.util.Locale;
import nl.casustafel.kernel.Refusal;

/// Why a letter was not printed.
public enum LetterRefusal implements Refusal {
    PRINT_FAILED,
    /// A text of it is not in the file that was made.
    PRINT_INCOMPLETE;

    @Override
    public String textKey() {
        return "refusal.letter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
