package nl.casustafel.signal;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casustafel.kernel.Parsed;

/// The number a dossier is known by, written `2026-A-011`: year it was recorded, letter of the store it
/// began in, and a sequence that starts at 1 every year (DEC-22). Two stores with different letters never
/// give out the same number.
public record DossierNumber(int year, char storeLetter, int sequence) implements Comparable<DossierNumber> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-([A-Z])-(\\d{3,8})");
    private static final Comparator<DossierNumber> BY_AGE = Comparator.comparingInt(DossierNumber::year)
            .thenComparing(DossierNumber::storeLetter)
            .thenComparingInt(DossierNumber::sequence);

    public DossierNumber {
        if (year < 2000 || year > 9999 || storeLetter < 'A' || storeLetter > 'Z' || sequence < 1) {
            throw new IllegalArgumentException("no such dossier number");
        }
    }

    /// Reads what [#text] writes; without regard to case and blanks around it.
    public static Parsed<DossierNumber> parse(String typed) {
        Matcher parts = FORM.matcher(typed.strip().toUpperCase(Locale.ROOT));
        if (!parts.matches() || Integer.parseInt(parts.group(1)) < 2000 || Integer.parseInt(parts.group(3)) < 1) {
            return Parsed.invalid("problem.signal.number");
        }
        return Parsed.valid(new DossierNumber(
                Integer.parseInt(parts.group(1)), parts.group(2).charAt(0), Integer.parseInt(parts.group(3))));
    }

    /// As printed and stored, the sequence in at least three digits.
    public String text() {
        return String.format(Locale.ROOT, "%04d-%c-%03d", year, storeLetter, sequence);
    }

    @Override
    public int compareTo(DossierNumber other) {
        return BY_AGE.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
