package nl.casustafel.paper;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.letter.Letter;
import nl.casustafel.letter.LetterCheck;
import nl.casustafel.minutes.CanonicalText;
import nl.casustafel.minutes.Excerpt;
import nl.casustafel.minutes.MinutesDocument;
import nl.casustafel.minutes.PrintCheck;
import nl.casustafel.minutes.PrintFailed;
import nl.casustafel.minutes.Sheet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Looks for every text of minutes or a letter in the printed file, in the order in which a screen
/// reader reads it, so that the end of a page or a column breaks no text.
///
/// Spaces and invisible characters do not count. Of a text with stretches that run from right to left,
/// the letters and digits that run from left to right are compared in order and the others one by one.
public final class Reread implements PrintCheck, LetterCheck {
    private final Glyphs glyphs = new Glyphs(new Typefaces());

    @Override
    public Result check(byte[] pdf, MinutesDocument minutes) {
        Set<String> expected = new HashSet<>(CanonicalText.of(minutes).writtenTexts());
        for (Sheet sheet : minutes.sheets()) {
            expected.addAll(CanonicalText.of(minutes.header(), sheet).writtenTexts());
        }
        return check(pdf, expected);
    }

    @Override
    public Result check(byte[] pdf, Letter letter) {
        return check(pdf, new HashSet<>(letter.texts()));
    }

    /// What leaves of minutes.
    Result check(byte[] pdf, Excerpt excerpt) {
        return check(
                pdf,
                excerpt.parts().stream()
                        .flatMap(part -> part.said().stream())
                        .flatMap(said -> said.pieces().stream())
                        .map(piece -> switch (piece) {
                            case Excerpt.Piece.Kept(String kept) -> kept;
                            case Excerpt.Piece.Box(String ground) -> ground;
                        })
                        .collect(Collectors.toSet()));
    }

    private Result check(byte[] pdf, Set<String> expected) {
        String read = bare(read(pdf));
        String readLeftToRight = leftToRight(read);
        Set<Integer> readCharacters = new HashSet<>(read.codePoints().boxed().toList());
        int missing = 0;
        for (String text : expected) {
            String wanted = bare(glyphs.printed(text));
            boolean found = runsRightToLeft(wanted)
                    ? readLeftToRight.contains(leftToRight(wanted))
                            && wanted.codePoints().allMatch(readCharacters::contains)
                    : read.contains(wanted);
            missing += found ? 0 : 1;
        }
        return new Result(expected.size(), missing);
    }

    private static String read(byte[] pdf) {
        try (PDDocument document =
                Loader.loadPDF(new RandomAccessReadBuffer(pdf), IOUtils.createMemoryOnlyStreamCache())) {
            return new TaggedText(document).read();
        } catch (IOException e) {
            throw new PrintFailed(PrintFailed.Step.READ);
        }
    }

    private static String bare(String text) {
        return keep(
                Normalizer.normalize(text, Normalizer.Form.NFKC),
                c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT);
    }

    private static String leftToRight(String text) {
        return keep(text, c -> Character.isLetterOrDigit(c) && !isRightToLeft(c));
    }

    private static boolean runsRightToLeft(String text) {
        return text.codePoints().anyMatch(Reread::isRightToLeft);
    }

    private static boolean isRightToLeft(int c) {
        return List.of(
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                        Character.DIRECTIONALITY_ARABIC_NUMBER)
                .contains(Character.getDirectionality(c));
    }

    private static String keep(String text, java.util.function.IntPredicate wanted) {
        return text.codePoints()
                .filter(wanted)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
