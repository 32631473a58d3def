package nl.casustafel.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import nl.casustafel.kernel.PagePicture;
import nl.casustafel.minutes.Preview;
import nl.casustafel.minutes.PrintFailed;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws pages in memory. Not for the screen thread: a page takes a tenth of a second or more.
public final class PagePictures implements Preview {
    @Override
    public int pageCount(byte[] pdf) {
        try (PDDocument document = open(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new PrintFailed(PrintFailed.Step.READ);
        }
    }

    @Override
    public PagePicture page(byte[] pdf, int page, int dpi) {
        try (PDDocument document = open(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            return new PagePicture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException e) {
            throw new PrintFailed(PrintFailed.Step.DRAW);
        }
    }

    private static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(new RandomAccessReadBuffer(pdf), IOUtils.createMemoryOnlyStreamCache());
    }
}
