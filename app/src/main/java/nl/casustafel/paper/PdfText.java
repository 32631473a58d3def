package nl.casustafel.paper;

import java.io.IOException;
import java.io.StringWriter;
import nl.casustafel.minutes.PrintFailed;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// The words of a PDF that others made, in memory and within limits. Throws [PrintFailed] for one that cannot
/// be read; a file made to do harm may make the library throw anything.
public final class PdfText {
    /// What it may take while it is read, in bytes.
    private static final long MEMORY = 256L * 1024 * 1024;

    private static final int PAGES = 2_000;

    /// @param most characters
    public String of(byte[] pdf, int most) {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(pdf), MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
            PDFTextStripper words = new PDFTextStripper();
            StringWriter text = new StringWriter();
            int pages = Math.min(PAGES, document.getNumberOfPages());
            for (int page = 1; page <= pages && text.getBuffer().length() < most; page++) {
                words.setStartPage(page);
                words.setEndPage(page);
                words.writeText(document, text);
            }
            return text.getBuffer().substring(0, Math.min(most, text.getBuffer().length()));
        } catch (IOException e) {
            throw new PrintFailed(PrintFailed.Step.READ);
        }
    }
}
