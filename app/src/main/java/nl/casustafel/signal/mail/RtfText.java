package nl.casustafel.signal.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The readable text of rich text (RTF), in which Outlook keeps a mail that has no other form.
/// Paragraphs, lines, tabs and letters alone; fonts, colours, pictures and objects are left out. Used
/// once; its time grows with the length of what it reads.
final class RtfText {
    private static final Set<String> WITHOUT_TEXT = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "footer",
            "listtable",
            "generator");
    /// Deeper groups are read as if they lay beside each other.
    private static final int DEEPEST = 200;

    private static final int LONGEST_WORD = 32;
    private static final Map<Integer, String> CHARSETS = Map.ofEntries(
            Map.entry(0, "windows-1252"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "gbk"),
            Map.entry(136, "big5"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(238, "windows-1250"));

    private final byte[] rtf;
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
    private final Map<Integer, String> fonts = new HashMap<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private Group group = new Group(false, false, 1, "");
    private String charset = "windows-1252";
    private int fontMet = -1;
    private int at;
    private int toSkip;

    /// @param silent its text is not shown
    /// @param fontTable its text names fonts
    /// @param fallbacks how many letters follow a Unicode letter for programs that know none
    private record Group(boolean silent, boolean fontTable, int fallbacks, String charset) {
        private Group silenced(boolean fonts) {
            return new Group(true, fontTable || fonts, fallbacks, charset);
        }
    }

    private RtfText(byte[] rtf) {
        this.rtf = rtf;
    }

    static String of(byte[] rtf) {
        RtfText reading = new RtfText(rtf);
        reading.readAll();
        return reading.text.toString();
    }

    private void readAll() {
        while (at < rtf.length) {
            byte next = rtf[at++];
            switch (next) {
                case '{' -> open();
                case '}' -> close();
                case '\\' -> control();
                case '\r', '\n', 0 -> {}
                default -> letter(next);
            }
        }
        flush();
    }

    private void open() {
        flush();
        if (groups.size() < DEEPEST) {
            groups.push(group);
        }
        toSkip = 0;
    }

    private void close() {
        flush();
        if (!groups.isEmpty()) {
            group = groups.pop();
        }
        toSkip = 0;
    }

    private void control() {
        if (at >= rtf.length) {
            return;
        }
        byte next = rtf[at];
        if (isLetter(next)) {
            word();
            return;
        }
        at++;
        switch (next) {
            case '\'' -> escaped();
            case '*' -> group = group.silenced(false);
            case '~' -> letter((byte) ' ');
            case '_' -> letter((byte) '-');
            case '\\', '{', '}' -> letter(next);
            case '\r', '\n' -> show('\n');
            default -> {}
        }
    }

    private void escaped() {
        int high = at < rtf.length ? Character.digit(rtf[at], 16) : -1;
        int low = at + 1 < rtf.length ? Character.digit(rtf[at + 1], 16) : -1;
        if (high >= 0 && low >= 0) {
            at += 2;
            letter((byte) (high * 16 + low));
        }
    }

    private void word() {
        int from = at;
        while (at < rtf.length && isLetter(rtf[at])) {
            at++;
        }
        String name = new String(rtf, from, Math.min(LONGEST_WORD, at - from), StandardCharsets.US_ASCII);
        int numberFrom = at;
        if (at < rtf.length && rtf[at] == '-') {
            at++;
        }
        while (at < rtf.length && Character.isDigit(rtf[at])) {
            at++;
        }
        String digits = new String(rtf, numberFrom, Math.min(9, at - numberFrom), StandardCharsets.US_ASCII);
        if (at < rtf.length && rtf[at] == ' ') {
            at++;
        }
        obey(name, digits.isEmpty() || digits.equals("-") ? 0 : Integer.parseInt(digits));
    }

    private void obey(String name, int number) {
        switch (name) {
            case "par", "line", "row", "sect", "page" -> show('\n');
            case "tab", "cell" -> show('\t');
            case "u" -> unicode(number);
            case "uc" -> group = new Group(group.silent, group.fontTable, Math.clamp(number, 0, 8), group.charset);
            case "ansicpg" -> charset = "windows-" + number;
            case "bin" -> at = Math.clamp((long) at + Math.max(0, number), at, rtf.length);
            case "f" -> font(number);
            case "fcharset" -> fonts.put(fontMet, CHARSETS.getOrDefault(number, ""));
            case "bullet" -> show('\u2022');
            case "endash" -> show('\u2013');
            case "emdash" -> show('\u2014');
            case "lquote" -> show('\u2018');
            case "rquote" -> show('\u2019');
            case "ldblquote" -> show('\u201C');
            case "rdblquote" -> show('\u201D');
            default -> {
                if (WITHOUT_TEXT.contains(name)) {
                    group = group.silenced(name.equals("fonttbl"));
                }
            }
        }
    }

    private void font(int number) {
        flush();
        fontMet = number;
        if (!group.fontTable) {
            group = new Group(group.silent, false, group.fallbacks, fonts.getOrDefault(number, ""));
        }
    }

    private void unicode(int number) {
        show((char) number);
        toSkip = group.fallbacks;
    }

    private void letter(byte letter) {
        if (toSkip > 0) {
            toSkip--;
        } else if (!group.silent) {
            letters.write(letter);
        }
    }

    private void show(char shown) {
        flush();
        if (!group.silent) {
            text.append(shown);
        }
    }

    /// Letters are decoded together, since some take two bytes.
    private void flush() {
        if (letters.size() > 0) {
            String set = group.charset.isEmpty() ? charset : group.charset;
            text.append(MailCharset.read(letters.toByteArray(), set).text());
            letters.reset();
        }
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }
}
