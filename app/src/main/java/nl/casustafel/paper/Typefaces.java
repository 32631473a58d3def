package nl.casustafel.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.casustafel.minutes.PrintFailed;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The bundled fonts as bytes, and which characters each of them holds. A font is read when the first
/// character asks for it, and kept. Safe to use from several threads.
final class Typefaces {
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<Typeface, CmapLookup> coverage = new ConcurrentHashMap<>();

    boolean has(Typeface typeface, int codePoint) {
        return coverage.computeIfAbsent(typeface, this::readCoverage).getGlyphId(codePoint) != 0;
    }

    private InputStream open(String file) {
        return new ByteArrayInputStream(files.computeIfAbsent(file, Typefaces::readFile));
    }

    /// A parsed font that the caller closes or drops: it lies in memory.
    /// Substitution of glyphs is off: PDFBox does it slowly, and Arabic forms are chosen before.
    TrueTypeFont parse(String file) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open(file)));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new PrintFailed(PrintFailed.Step.FONTS);
        }
    }

    private CmapLookup readCoverage(Typeface typeface) {
        try (TrueTypeFont font = parse(typeface.file())) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new PrintFailed(PrintFailed.Step.FONTS);
        }
    }

    private static byte[] readFile(String file) {
        try (InputStream in = Typefaces.class.getResourceAsStream("/nl/casustafel/fonts/" + file)) {
            if (in == null) {
                throw new PrintFailed(PrintFailed.Step.FONTS);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new PrintFailed(PrintFailed.Step.FONTS);
        }
    }
}
