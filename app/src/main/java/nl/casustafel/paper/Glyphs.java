package nl.casustafel.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns text into runs that each can be set in one bundled typeface.
///
/// Every visible character comes out: as itself, or as [#FALLBACK] where no typeface has it. Invisible format characters
/// go, among them the overrides of direction with which a name can be made to read as another.
final class Glyphs {
    /// The replacement character, a question mark in a diamond.
    static final int FALLBACK = 0xFFFD;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private final Typefaces typefaces;

    Glyphs(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /// A stretch of text in one typeface.
    record Run(Typeface typeface, StringBuilder text) {
        @Override
        public String toString() {
            return "Run[" + typeface + "]";
        }
    }

    List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Run current = null;
        for (int c : text.codePoints().toArray()) {
            if (!isVisible(c)) {
                continue;
            }
            Typeface typeface = typefaceOf(c, current);
            if (current == null || current.typeface() != typeface) {
                current = new Run(typeface, new StringBuilder());
                runs.add(current);
            }
            current.text().appendCodePoint(typefaces.has(typeface, c) ? c : FALLBACK);
        }
        return runs;
    }

    /// The text as it is printed, without typefaces.
    String printed(String text) {
        StringBuilder printed = new StringBuilder();
        runs(text).forEach(run -> printed.append(run.text()));
        return printed.toString();
    }

    private Typeface typefaceOf(int c, @Nullable Run current) {
        if (current != null && !Character.isLetterOrDigit(c) && typefaces.has(current.typeface(), c)) {
            return current.typeface();
        }
        for (Typeface typeface : Typeface.IN_ORDER) {
            if (typefaces.has(typeface, c)) {
                return typeface;
            }
        }
        return Typeface.LATIN;
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT -> c == ZERO_WIDTH_NON_JOINER;
            case Character.CONTROL -> c == '\t' || c == '\n';
            default -> !isVariationSelector(c);
        };
    }

    private static boolean isVariationSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }
}
