package nl.casustafel.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/// Whose copy it is, in light grey across every page, under the text: who finds a page knows where it came
/// from. Read aloud it is left out, as all that is no part of the text.
final class RecipientMark {
    /// Of the diagonal of a page, and of the height of a letter in points at most.
    private static final float PART = 0.8f;
    private static final float LARGEST = 54;
    private static final float EM = 1000;
    /// Legible, and pale enough for the smallest text above it (contrast above 12:1).
    private static final Color PALE = new Color(0xE4E4E4);

    private final Typefaces typefaces = new Typefaces();
    private final Glyphs glyphs = new Glyphs(typefaces);
    private final RightToLeft rightToLeft = new RightToLeft();

    /// A stretch set in one typeface.
    private record Stretch(PDFont font, String text) {
        float width() throws IOException {
            return font.getStringWidth(text) / EM;
        }
    }

    /// @param words one line; every character of it is shown
    void put(PDDocument copy, String words) throws IOException {
        List<Stretch> line = line(copy, words);
        float width = 0;
        for (Stretch stretch : line) {
            width += stretch.width();
        }
        for (PDPage page : copy.getPages()) {
            put(copy, page, line, width);
        }
    }

    private static void put(PDDocument copy, PDPage page, List<Stretch> line, float width) throws IOException {
        PDRectangle box = page.getMediaBox();
        double diagonal = Math.hypot(box.getWidth(), box.getHeight());
        float size = (float) Math.min(LARGEST, PART * diagonal / width);
        double angle = Math.atan2(box.getHeight(), box.getWidth());
        try (PDPageContentStream under = new PDPageContentStream(copy, page, AppendMode.PREPEND, true, true)) {
            under.beginMarkedContent(COSName.ARTIFACT);
            under.beginText();
            under.setNonStrokingColor(PALE);
            Matrix across = Matrix.getRotateInstance(
                    angle, box.getLowerLeftX() + box.getWidth() / 2, box.getLowerLeftY() + box.getHeight() / 2);
            across.translate(-size * width / 2, -size / 2);
            under.setTextMatrix(across);
            for (Stretch stretch : line) {
                under.setFont(stretch.font(), size);
                under.showText(stretch.text());
            }
            under.endText();
            under.endMarkedContent();
        }
    }

    private List<Stretch> line(PDDocument copy, String words) throws IOException {
        Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
        List<Stretch> line = new ArrayList<>();
        for (int c : inOrder(words).codePoints().toArray()) {
            Typeface face = Typeface.IN_ORDER.stream()
                    .filter(one -> typefaces.has(one, c))
                    .findFirst()
                    .orElse(Typeface.LATIN);
            if (!fonts.containsKey(face)) {
                fonts.put(face, PDType0Font.load(copy, typefaces.parse(face.file()), true));
            }
            PDFont font = fonts.get(face);
            String sign = Character.toString(typefaces.has(face, c) ? c : Glyphs.FALLBACK);
            if (line.isEmpty() || !line.getLast().font().equals(font)) {
                line.add(new Stretch(font, sign));
            } else {
                line.add(new Stretch(font, line.removeLast().text() + sign));
            }
        }
        return line;
    }

    /// As it stands on paper, from left to right.
    private String inOrder(String words) {
        StringBuilder order = new StringBuilder();
        for (Glyphs.Run run : glyphs.runs(words)) {
            order.append(
                    run.cssClass().equals(Glyphs.RIGHT_TO_LEFT)
                            ? rightToLeft.reorderRTLTextToLTR(rightToLeft.shapeText(run.text()))
                            : run.text());
        }
        return order.toString();
    }
}
