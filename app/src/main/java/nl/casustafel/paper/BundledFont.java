package nl.casustafel.paper;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import nl.casustafel.minutes.PrintFailed;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A bundled font for one PDF, loaded when the first run of text asks for it. Only the glyphs used are put
/// in the file.
final class BundledFont extends PDFontSupplier {
    private final Typefaces typefaces;
    private final String file;
    private final PDDocument pdf;

    BundledFont(Typefaces typefaces, String file, PDDocument pdf) {
        super(null);
        this.typefaces = typefaces;
        this.file = file;
        this.pdf = pdf;
    }

    @Override
    public PDFont supply() {
        try {
            return PDType0Font.load(pdf, typefaces.parse(file), true);
        } catch (IOException e) {
            throw new PrintFailed(PrintFailed.Step.FONTS);
        }
    }
}
