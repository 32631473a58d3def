package nl.casustafel.letter;

import nl.casustafel.minutes.PrintCheck;

/// Reads a printed letter again and compares it with what it should hold (DEC-26).
public interface LetterCheck {
    /// Throws [nl.casustafel.minutes.PrintFailed] when `pdf` cannot be read at all.
    PrintCheck.Result check(byte[] pdf, Letter letter);
}
