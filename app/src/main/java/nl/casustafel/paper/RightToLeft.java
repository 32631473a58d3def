package nl.casustafel.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.BreakIterator;
import java.util.Locale;

/// Sets a run that is read from right to left in the order in which its glyphs stand on paper.
final class RightToLeft implements BidiReorderer {
    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";

    private final ArabicShapes shapes = new ArabicShapes();

    @Override
    public String reorderRTLTextToLTR(String text) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        StringBuilder reversed = new StringBuilder(text.length());
        int end = letters.last();
        for (int start = letters.previous(); start != BreakIterator.DONE; start = letters.previous()) {
            reversed.append(mirrored(text.substring(start, end)));
            end = start;
        }
        return reversed.toString();
    }

    @Override
    public String shapeText(String text) {
        return shapes.shape(text);
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String mirrored(String letter) {
        int opening = OPENING.indexOf(letter);
        int closing = CLOSING.indexOf(letter);
        if (opening >= 0) {
            return CLOSING.substring(opening, opening + 1);
        }
        return closing >= 0 ? OPENING.substring(closing, closing + 1) : letter;
    }
}
