package nl.casustafel.meeting.ui;

import java.util.List;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.meeting.LineKind;

/// A line as typed at the table: the first sign says what it is, the rest is the line.
record LineEntry(LineKind kind, LongText text) implements PersonalData {
    static LineKind kind(String typed) {
        return typed.isBlank()
                ? LineKind.NOTE
                : switch (typed.stripLeading().charAt(0)) {
                    case '.' -> LineKind.FACT;
                    case '?' -> LineKind.QUESTION;
                    case '!' -> LineKind.DECISION;
                    case '>' -> LineKind.ACTION;
                    case '~' -> LineKind.DISSENT;
                    default -> LineKind.NOTE;
                };
    }

    static Parsed<LineEntry> parse(String typed) {
        LineKind kind = kind(typed);
        String text = kind == LineKind.NOTE ? typed : typed.stripLeading().substring(1);
        return LongText.parse(text).map(line -> new LineEntry(kind, line));
    }

    /// The same words as a line of the next kind.
    static String asNextKind(String typed) {
        LineKind kind = kind(typed);
        String words = kind == LineKind.NOTE
                ? typed.stripLeading()
                : typed.stripLeading().substring(1).stripLeading();
        List<LineKind> all = List.of(LineKind.values());
        return sign(all.get((all.indexOf(kind) + 1) % all.size())) + words;
    }

    static String write(LineEntry entry) {
        return sign(entry.kind()) + entry.text().value();
    }

    private static String sign(LineKind kind) {
        return switch (kind) {
            case FACT -> ". ";
            case QUESTION -> "? ";
            case DECISION -> "! ";
            case ACTION -> "> ";
            case DISSENT -> "~ ";
            case NOTE -> "";
        };
    }

    @Override
    public String toString() {
        return "LineEntry[" + kind + "]";
    }
}
