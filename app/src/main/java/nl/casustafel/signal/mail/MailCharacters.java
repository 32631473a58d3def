package nl.casustafel.signal.mail;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/// Which characters of a mail are kept. A sender chooses them, so what could make a line read otherwise
/// than it is stored goes.
final class MailCharacters {
    private MailCharacters() {}

    /// Control, format and half characters: never visible, so never part of a name or address.
    static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /// Changes the order in which text around it is shown. Plain left-to-right marks of Arabic or Hebrew
    /// are not counted.
    static boolean turnsText(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /// One line: white space of any kind becomes one space, controls and turning characters go.
    static String oneLine(String text) {
        String spaced = keep(text, c -> Character.isWhitespace(c) || !isDropped(c));
        return spaced.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /// Paragraphs: lines end in `\n` and carry no blank tail; tabs stay; controls and turning characters go.
    static String paragraphs(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n');
        String kept = keep(lines, c -> c == '\n' || c == '\t' || !isDropped(c));
        StringBuilder tidy = new StringBuilder(kept.length());
        kept.lines().forEach(line -> tidy.append(line.stripTrailing()).append('\n'));
        return tidy.toString().strip();
    }

    /// The wanted characters, composed afterwards so that cleaning twice changes nothing.
    static String keep(String text, IntPredicate wanted) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(wanted).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isDropped(int c) {
        return Character.isISOControl(c) || turnsText(c) || c == 0xFEFF || (c >= 0xD800 && c <= 0xDFFF);
    }

    /// The first `max` characters, never ending in half a character.
    static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
        return text.substring(0, end);
    }
}
