package nl.casustafel.letter;

import nl.casustafel.kernel.Outcome;
import nl.casustafel.minutes.PrintFailed;

/// Prints a letter and reads it back, on the work pool: no transaction waits for it (DEC-26).
public final class PrintLetter {
    private final LetterPrinter printer;
    private final LetterCheck check;

    public PrintLetter(LetterPrinter printer, LetterCheck check) {
        this.printer = printer;
        this.check = check;
    }

    /// The file of exactly this letter; refused where a text of it is not in the file.
    public Outcome<byte[], LetterRefusal> print(Letter letter) {
        try {
            byte[] pdf = printer.print(letter);
            return check.check(pdf, letter).isComplete()
                    ? Outcome.done(pdf)
                    : Outcome.refused(LetterRefusal.PRINT_INCOMPLETE);
        } catch (PrintFailed e) {
            return Outcome.refused(LetterRefusal.PRINT_FAILED);
        }
    }
}
