package nl.casustafel.letter;

/// Turns a letter into a file that anyone can read for as long as it is kept.
public interface LetterPrinter {
    /// The bytes of one accessible archival PDF, made in memory. May take a second: not for the screen
    /// thread. Throws [nl.casustafel.minutes.PrintFailed].
    byte[] print(Letter letter);
}
