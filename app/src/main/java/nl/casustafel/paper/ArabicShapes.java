package nl.casustafel.paper;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Chooses for every Arabic letter the form that joins it to its neighbours.
///
/// Unicode holds those forms as characters of their own (blocks *Presentation Forms A* and *B*), which the
/// bundled font has; which letter and which form each of them is, is read from Unicode's own names and
/// decompositions.
final class ArabicShapes {
    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';

    private final Map<String, Forms> forms = new HashMap<>();

    ArabicShapes() {
        for (int c = 0xFB50; c <= 0xFEFC; c++) {
            String name = Character.getName(c);
            if (name == null || !name.startsWith("ARABIC L") || !name.endsWith(" FORM")) {
                continue;
            }
            String letter = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
            if (letter.length() == 1 || name.startsWith("ARABIC LIGATURE LAM WITH ALEF")) {
                forms.computeIfAbsent(letter, key -> new Forms()).add((char) c, name);
            }
        }
    }

    /// The same text with every Arabic letter in its joined form; all else as it was.
    String shape(String text) {
        StringBuilder shaped = new StringBuilder(text.length());
        boolean joinsBefore = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                shaped.append(c);
                i++;
                continue;
            }
            String letter = letterAt(text, i);
            Forms of = forms.get(letter);
            i += letter.length();
            boolean joinsAfter = joinsNext(of, c) && takesJoin(text, i);
            shaped.append(of == null ? letter : of.choose(joinsBefore, joinsAfter, letter));
            joinsBefore = joinsNext(of, c);
        }
        return shaped.toString();
    }

    private String letterAt(String text, int i) {
        if (text.charAt(i) == LAM && i + 1 < text.length() && forms.containsKey(text.substring(i, i + 2))) {
            return text.substring(i, i + 2);
        }
        return text.substring(i, i + 1);
    }

    private static boolean joinsNext(@Nullable Forms of, char c) {
        return c == TATWEEL || (of != null && of.initial != 0);
    }

    private boolean takesJoin(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                Forms next = forms.get(Character.toString(c));
                return c == TATWEEL || (next != null && next.ending != 0);
            }
        }
        return false;
    }

    /// The up to four forms of a letter; 0 where it has none.
    private static final class Forms {
        private char isolated;
        private char ending;
        private char initial;
        private char medial;

        void add(char form, String name) {
            if (name.endsWith(" ISOLATED FORM")) {
                isolated = form;
            } else if (name.endsWith(" FINAL FORM")) {
                ending = form;
            } else if (name.endsWith(" INITIAL FORM")) {
                initial = form;
            } else if (name.endsWith(" MEDIAL FORM")) {
                medial = form;
            }
        }

        String choose(boolean joinsBefore, boolean joinsAfter, String plain) {
            char before = joinsAfter && medial != 0 ? medial : ending;
            char chosen = joinsBefore && before != 0 ? before : joinsAfter && initial != 0 ? initial : isolated;
            return chosen == 0 ? plain : Character.toString(chosen);
        }
    }
}
