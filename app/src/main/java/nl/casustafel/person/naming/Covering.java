package nl.casustafel.person.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.casustafel.kernel.StandIn;
import org.jspecify.annotations.Nullable;

/// One text on its way through a [NameVeil].
final class Covering {
    private static final int PIECES = 3;

    /// A word of the text, with where it stands.
    private static final class Word {
        final int from;
        final int to;
        final String plain;

        @Nullable
        StandIn instead;

        Word(int from, int to, String plain) {
            this.from = from;
            this.to = to;
            this.plain = plain;
        }
    }

    private final NameVeil veil;
    private final String text;
    private final List<Word> words = new ArrayList<>();

    Covering(NameVeil veil, String text) {
        this.veil = veil;
        this.text = text;
    }

    String covered(Function<StandIn, String> shown) {
        cut();
        words.forEach(word -> word.instead = veil.instead(word.plain));
        pieces();
        for (int at = words.size() - 1; at > 0; at--) {
            before(words.get(at - 1), words.get(at));
        }
        return words.stream().noneMatch(word -> word.instead != null) ? text : written(shown);
    }

    /// Letters, digits, marks and signs without width make a word, an apostrophe between them too.
    private void cut() {
        int from = -1;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            boolean inside = belongs(text.codePointAt(at));
            if (inside && from < 0) {
                from = at;
            } else if (!inside && from >= 0) {
                add(from, at);
                from = -1;
            }
        }
        if (from >= 0) {
            add(from, text.length());
        }
    }

    private static boolean belongs(int sign) {
        return Character.isLetterOrDigit(sign)
                || switch (Character.getType(sign)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
                    default -> Letters.isApostrophe(sign);
                };
    }

    private void add(int from, int to) {
        String plain = Letters.plain(Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFKC))
                .replace(" ", "");
        if (!plain.isEmpty()) {
            words.add(new Word(from, to, plain));
        }
    }

    /// A name that was cut in two or three by a space, a hyphen or the end of a line.
    private void pieces() {
        for (int first = 0; first < words.size(); first++) {
            StringBuilder joined = new StringBuilder(words.get(first).plain);
            for (int last = first + 1; last < Math.min(words.size(), first + PIECES); last++) {
                joined.append(words.get(last).plain);
                StandIn found = gap(words.get(last - 1), words.get(last)) ? veil.together(joined.toString()) : null;
                if (found != null) {
                    words.subList(first, last + 1).stream()
                            .filter(word -> word.instead == null)
                            .forEach(word -> word.instead = found);
                }
            }
        }
    }

    /// Whether nothing but space, a hyphen or points stands between the two.
    private boolean gap(Word one, Word next) {
        return text.substring(one.to, next.from)
                .codePoints()
                .allMatch(sign -> Character.isWhitespace(sign)
                        || Character.isSpaceChar(sign)
                        || Character.getType(sign) == Character.DASH_PUNCTUATION
                        || sign == '.'
                        || sign == '_');
    }

    /// The `van der` before a name and its initials go along.
    private void before(Word word, Word next) {
        if (word.instead == null && next.instead != null && gap(word, next) && goesAlong(word, next)) {
            word.instead = next.instead;
        }
    }

    private boolean goesAlong(Word word, Word next) {
        boolean initial = word.plain.length() == 1 && text.charAt(word.to) == '.';
        return initial || veil.precedes(word.plain, next.plain) || isParticleBefore(word, next);
    }

    /// The `van` of `van der`, once `der` went along.
    private boolean isParticleBefore(Word word, Word next) {
        if (!NamePart.of(next.plain).isParticle()) {
            return false;
        }
        int after = words.indexOf(next) + 1;
        return after < words.size() && veil.precedes(word.plain, words.get(after).plain);
    }

    /// Words that go beside each other for the same person are one word in their place.
    private String written(Function<StandIn, String> shown) {
        StringBuilder written = new StringBuilder();
        int done = 0;
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (word.instead != null) {
                int last = at;
                while (last + 1 < words.size()
                        && word.instead.equals(words.get(last + 1).instead)
                        && gapOrComma(words.get(last), words.get(last + 1))) {
                    last++;
                }
                written.append(text, done, word.from).append(shown.apply(word.instead));
                done = words.get(last).to;
                at = last;
            }
        }
        return written.append(text, done, text.length()).toString();
    }

    private boolean gapOrComma(Word one, Word next) {
        return gap(one, next) || text.substring(one.to, next.from).strip().equals(",");
    }
}
