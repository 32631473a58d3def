package nl.casustafel.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.casustafel.kernel.PagePicture;
import nl.casustafel.minutes.PrintFailed;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/// Draws PDF files and pictures that others made, in memory and within limits, whatever they say of
/// themselves. Throws [PrintFailed] for what cannot be drawn; a file made to do harm may make the
/// libraries throw anything.
public final class FilePictures {
    /// Of a picture as it is kept, also inside a PDF: 10,000 by 10,000 and somewhat more.
    private static final long MOST_PIXELS_READ = 120_000_000;
    /// Of what is drawn.
    private static final double MOST_PIXELS_DRAWN = 16_000_000;
    /// In pixels; a larger picture is drawn smaller.
    private static final int LONGEST_SIDE = 2400;
    /// Forms within forms within a page.
    private static final int DEEPEST = 12;
    /// What a PDF may take while it is read, in bytes.
    private static final long MEMORY = 256L * 1024 * 1024;

    public FilePictures() {
        // A PDF without its own fonts would make PDFBox list those of the machine in the user's folder.
        FontMappers.set(new BundledFontMapper(new Typefaces()));
    }

    public int pages(byte[] pdf) {
        try (PDDocument document = open(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new PrintFailed(PrintFailed.Step.READ);
        }
    }

    /// @param width in pixels; less where the page would become too large
    public PagePicture page(byte[] pdf, int number, int width) {
        try (PDDocument document = open(pdf)) {
            PDPage page = document.getPage(number);
            refuseHuge(page.getResources(), 0);
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return picture(renderer.renderImage(number, scale(page, width), ImageType.RGB));
        } catch (IOException e) {
            throw new PrintFailed(PrintFailed.Step.DRAW);
        }
    }

    public PagePicture picture(byte[] image) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new PrintFailed(PrintFailed.Step.READ);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new PrintFailed(PrintFailed.Step.READ);
        }
    }

    /// Reads no more of a large picture than is shown of it.
    private static PagePicture read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        refuseHuge(width, height);
        int step = (Math.max(width, height) + LONGEST_SIDE - 1) / LONGEST_SIDE;
        ImageReadParam some = reader.getDefaultReadParam();
        some.setSourceSubsampling(step, step, 0, 0);
        BufferedImage drawn = reader.read(0, some);
        BufferedImage opaque = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = opaque.createGraphics();
        paper.drawImage(drawn, 0, 0, Color.WHITE, null);
        paper.dispose();
        return picture(opaque);
    }

    private static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(
                new RandomAccessReadBuffer(pdf), MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache);
    }

    private static float scale(PDPage page, int width) {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        double wide = Math.max(1, turned ? box.getHeight() : box.getWidth());
        double high = Math.max(1, turned ? box.getWidth() : box.getHeight());
        return (float) Math.min(width / wide, Math.sqrt(MOST_PIXELS_DRAWN / (wide * high)));
    }

    /// @param depth of forms within forms; what lies deeper than anybody draws is refused
    private static void refuseHuge(@Nullable PDResources resources, int depth) throws IOException {
        if (resources == null) {
            return;
        }
        if (depth > DEEPEST) {
            throw new PrintFailed(PrintFailed.Step.DRAW);
        }
        for (COSName name : resources.getXObjectNames()) {
            switch (resources.getXObject(name)) {
                case PDImageXObject image -> refuseHuge(image.getWidth(), image.getHeight());
                case PDFormXObject form -> refuseHuge(form.getResources(), depth + 1);
                case null, default -> {}
            }
        }
    }

    private static void refuseHuge(int width, int height) {
        if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS_READ) {
            throw new PrintFailed(PrintFailed.Step.DRAW);
        }
    }

    private static PagePicture picture(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new PagePicture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }
}
