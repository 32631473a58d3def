package nl.casustafel.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import nl.casustafel.minutes.PrintFailed;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.w3c.dom.Document;

/// Renders pages as PDF/A-2a and PDF/UA-1 in one file: archival, tagged, with bookmarks, every font inside
/// (DEC-26). Safe to use from several threads.
final class PdfPages {
    private static final String PRODUCER = "Casustafel";

    private final Typefaces typefaces = new Typefaces();
    private final Glyphs glyphs = new Glyphs(typefaces);
    private final String css = readCss();
    private final byte[] sRgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /// Also turns off the layout library's own log, which could quote text, and its search for fonts on the
    /// machine.
    PdfPages() {
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new BundledFontMapper(typefaces));
    }

    /// An empty page to lay out on.
    Xhtml page(String title, String description) {
        return new Xhtml(glyphs, title, description, css);
    }

    byte[] render(Document pages) {
        try (PDDocument pdf = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(pdf)
                    .withW3cDocument(pages, "")
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(sRgb)
                    .withProducer(PRODUCER)
                    .toStream(out);
            addFonts(builder, pdf);
            closeOff(builder);
            builder.useUnicodeBidiSplitter(JdkBidiSplitter::new);
            builder.useUnicodeBidiReorderer(new RightToLeft());
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new PrintFailed(PrintFailed.Step.PRINT);
        }
    }

    private void addFonts(PdfRendererBuilder builder, PDDocument pdf) {
        for (Typeface typeface : Typeface.IN_ORDER) {
            addFont(builder, pdf, typeface, typeface.file(), 400, FontStyle.NORMAL);
        }
        addFont(builder, pdf, Typeface.LATIN, Typeface.BOLD_FILE, 700, FontStyle.NORMAL);
        addFont(builder, pdf, Typeface.LATIN, Typeface.ITALIC_FILE, 400, FontStyle.ITALIC);
    }

    private void addFont(
            PdfRendererBuilder builder, PDDocument pdf, Typeface typeface, String file, int weight, FontStyle style) {
        builder.useFont(new BundledFont(typefaces, file, pdf), typeface.family(), weight, style, true);
    }

    /// A page can reach nothing: no address is resolved, allowed or opened. Text cannot ask for one either, as
    /// it is never markup; this is the second wall.
    private static void closeOff(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, when);
        }
        builder.useProtocolsStreamImplementation(
                uri -> new Nothing(), "http", "https", "file", "jar", "data", "ftp", "jrt");
        builder.defaultTextDirection(PdfRendererBuilder.TextDirection.LTR);
    }

    private static String readCss() {
        try (InputStream in = PdfPages.class.getResourceAsStream("/nl/casustafel/paper/minutes.css")) {
            if (in == null) {
                throw new PrintFailed(PrintFailed.Step.PRINT);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new PrintFailed(PrintFailed.Step.PRINT);
        }
    }

    /// What stands behind every address: nothing.
    private static final class Nothing implements FSStream {
        @Override
        public InputStream getStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public Reader getReader() {
            return Reader.nullReader();
        }
    }
}
