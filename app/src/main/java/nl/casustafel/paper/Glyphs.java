package nl.casustafel.paper;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Turns text into runs that each can be set in one bundled typeface.
///
/// Every visible character comes out: as itself, or as [#FALLBACK] where no typeface has it. Invisible format
/// characters
/// go, among them the overrides of direction with which a name can be made to read as another.
final class Glyphs {
    /// The replacement character, a question mark in a diamond.
    static final int FALLBACK = 0xFFFD;

    /// The rule of a run that is read from right to left.
    static final String RIGHT_TO_LEFT = "face-rtl";
    private static final List<Typeface> RIGHT_TO_LEFT_FACES =
            List.of(Typeface.ARABIC, Typeface.HEBREW, Typeface.LATIN, Typeface.SYMBOLS);
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private final Typefaces typefaces;

    Glyphs(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /// A stretch of text to be set under one rule of `minutes.css`; an empty rule is that of all text.
    record Run(String cssClass, String text) {
        @Override
        public String toString() {
            return "Run[" + cssClass + "]";
        }
    }

    List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            leftToRight(text, runs);
            return runs;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int i = 0; i < bidi.getRunCount(); i++) {
            String stretch = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            if (bidi.getRunLevel(i) % 2 == 0) {
                leftToRight(stretch, runs);
            } else {
                runs.add(new Run(RIGHT_TO_LEFT, legible(stretch)));
            }
        }
        return runs;
    }

    private void leftToRight(String text, List<Run> runs) {
        Typeface current = Typeface.LATIN;
        StringBuilder run = new StringBuilder();
        for (int c : visible(text).toArray()) {
            Typeface typeface = typefaceOf(c, current);
            if (typeface != current && !run.isEmpty()) {
                runs.add(new Run(current.cssClass(), run.toString()));
                run.setLength(0);
            }
            current = typeface;
            run.appendCodePoint(typefaces.has(typeface, c) ? c : FALLBACK);
        }
        if (!run.isEmpty()) {
            runs.add(new Run(current.cssClass(), run.toString()));
        }
    }

    /// A stretch read from right to left stays in one piece, or its parts would be set in the wrong order; the
    /// rule for it names all typefaces it can need.
    private String legible(String text) {
        StringBuilder legible = new StringBuilder();
        visible(text)
                .map(c -> RIGHT_TO_LEFT_FACES.stream().anyMatch(face -> typefaces.has(face, c)) ? c : FALLBACK)
                .forEach(legible::appendCodePoint);
        return legible.toString();
    }

    /// The text as it is printed, without typefaces.
    String printed(String text) {
        StringBuilder printed = new StringBuilder();
        runs(text).forEach(run -> printed.append(run.text()));
        return printed.toString();
    }

    private Typeface typefaceOf(int c, Typeface current) {
        if (!Character.isLetterOrDigit(c) && typefaces.has(current, c)) {
            return current;
        }
        for (Typeface typeface : Typeface.IN_ORDER) {
            if (typefaces.has(typeface, c)) {
                return typeface;
            }
        }
        return Typeface.LATIN;
    }

    /// What can be seen of a text; a tab or line break within it is a space.
    private static IntStream visible(String text) {
        return text.codePoints().map(c -> Character.isWhitespace(c) ? ' ' : c).filter(Glyphs::isVisible);
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT -> c == ZERO_WIDTH_NON_JOINER;
            case Character.CONTROL -> false;
            default -> !isVariationSelector(c);
        };
    }

    private static boolean isVariationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }
}
