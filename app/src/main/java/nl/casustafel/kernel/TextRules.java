package nl.casustafel.kernel;

import java.text.Normalizer;

/// What all typed text has in common: composed Unicode, no control characters, no blank ends.
final class TextRules {
    private TextRules() {}

    static Parsed<String> parse(String cleaned, int max) {
        if (cleaned.isEmpty()) {
            return Parsed.invalid("problem.text.empty");
        }
        if (cleaned.length() > max) {
            return Parsed.invalid("problem.text.too-long", cleaned.length(), max);
        }
        return Parsed.valid(cleaned);
    }

    static String oneLine(String typed) {
        return clean(typed).replaceAll("\\s+", " ").strip();
    }

    static String paragraphs(String typed) {
        return clean(typed.replace("\r\n", "\n").replace('\r', '\n')).strip();
    }

    static void check(String value, int max) {
        if (value.isBlank() || value.length() > max) {
            throw new IllegalArgumentException("text of length " + value.length());
        }
    }

    private static String clean(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        StringBuilder kept = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> !(c >= 0xD800 && c <= 0xDFFF))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
