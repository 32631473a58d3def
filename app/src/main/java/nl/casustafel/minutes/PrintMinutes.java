package nl.casustafel.minutes;

import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;

/// Prints composed minutes and reads them back, on the work pool: no transaction waits for it (DEC-26).
public final class PrintMinutes {
    private final MinutesPrinter printer;
    private final PrintCheck check;

    public PrintMinutes(MinutesPrinter printer, PrintCheck check) {
        this.printer = printer;
        this.check = check;
    }

    /// The file of exactly this document, read back whole; refused where a text of it is not in the file.
    public Outcome<Printed, MinutesRefusal> print(MinutesDocument document) {
        try {
            byte[] pdf = printer.print(document);
            return check.check(pdf, document).isComplete()
                    ? Outcome.done(new Printed(document, pdf))
                    : Outcome.refused(MinutesRefusal.Plain.PRINT_INCOMPLETE);
        } catch (PrintFailed e) {
            return Outcome.refused(MinutesRefusal.Plain.PRINT_FAILED);
        }
    }

    /// A document with its file; made here alone, so that the two belong together.
    public static final class Printed implements PersonalData {
        private final MinutesDocument document;
        private final byte[] pdf;

        private Printed(MinutesDocument document, byte[] pdf) {
            this.document = document;
            this.pdf = pdf.clone();
        }

        public MinutesDocument document() {
            return document;
        }

        public byte[] pdf() {
            return pdf.clone();
        }

        @Override
        public String toString() {
            return "Printed[" + pdf.length + "]";
        }
    }
}
