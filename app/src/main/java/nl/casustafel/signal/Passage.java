package nl.casustafel.signal;

import java.time.LocalDate;
import java.util.Locale;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// A place where a word stands in what is kept of a signal.
/// @param excerpt the word with what stands around it, on one line
public record Passage(SignalId id, DossierNumber number, LocalDate receivedOn, Where where, ShortText excerpt)
        implements PersonalData {
    public enum Where {
        FACT,
        INTERPRETATION,
        FILE
    }

    private static final int BEFORE = 20;
    private static final int AFTER = 45;
    private static final String CUT = "…";

    /// @param word in small letters; where it is not found, the beginning is shown
    public static ShortText around(String text, String word) {
        String line = text.replaceAll("\\s+", " ").strip();
        int found = Math.max(0, line.toLowerCase(Locale.ROOT).indexOf(word));
        int from = Math.min(found, line.length());
        int blank = from <= BEFORE ? -1 : line.indexOf(' ', from - BEFORE);
        // A long word without blanks before it is cut where it must be.
        boolean cut = from > BEFORE && (blank < 0 || blank >= from);
        int begin = cut ? from : blank + 1;
        int end = Math.min(line.length(), from + AFTER);
        String shown = line.substring(begin, end).strip();
        return ShortText.of((begin > 0 ? CUT : "") + shown + (end < line.length() ? CUT : ""));
    }

    @Override
    public String toString() {
        return "Passage[" + number + ", " + where + "]";
    }
}
