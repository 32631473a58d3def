package nl.casustafel.attachment;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The words of a document of an office program: .docx, .xlsx, .pptx and OpenDocument. These are zip files of
/// XML; read as a stream, without document types or entities, and no further than the limits, so that neither
/// a zip bomb nor a made-up entity does harm. Nothing of it is executed, and no link is followed.
final class OfficeText {
    /// Of a zip file.
    private static final int ENTRIES = 5_000;
    /// Of all that is unpacked together, in bytes.
    private static final long UNPACKED = 64L * 1024 * 1024;

    private static final Pattern PARTS =
            Pattern.compile("word/(document|footnotes|endnotes|comments|header\\d*|footer\\d*)\\.xml"
                    + "|xl/sharedStrings\\.xml|xl/worksheets/sheet\\d+\\.xml|ppt/slides/slide\\d+\\.xml"
                    + "|ppt/notesSlides/notesSlide\\d+\\.xml|content\\.xml");
    /// After these a new line begins; so words of two paragraphs or cells are not written together.
    private static final Set<String> BREAKS =
            Set.of("p", "h", "br", "tab", "cr", "si", "c", "row", "table-cell", "line-break");
    /// In a worksheet: words that stand elsewhere are named by their number.
    private static final Set<String> NUMBERS = Set.of("v", "f");

    private final StringBuilder words = new StringBuilder();
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

    private OfficeText() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    }

    /// Empty where this is no such document, or one that cannot be read.
    static Optional<String> of(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            return new OfficeText().read(new Counted(zip));
        } catch (IOException | XMLStreamException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private Optional<String> read(Counted unpacked) throws IOException, XMLStreamException {
        boolean document = false;
        int entries = 0;
        for (ZipEntry entry = unpacked.next(); entry != null; entry = unpacked.next()) {
            entries++;
            if (entries > ENTRIES) {
                return Optional.empty();
            }
            if (PARTS.matcher(entry.getName()).matches()) {
                document = true;
                part(unpacked);
            }
        }
        return document ? Optional.of(words.toString().strip()) : Optional.empty();
    }

    private void part(InputStream in) throws XMLStreamException {
        XMLStreamReader reader = xml.createXMLStreamReader(in, "UTF-8");
        boolean number = false;
        while (reader.hasNext() && words.length() < FileText.MAX) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> number = NUMBERS.contains(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!number) {
                        add(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    number = false;
                    if (BREAKS.contains(reader.getLocalName())) {
                        words.append('\n');
                    }
                }
                default -> {}
            }
        }
        words.append('\n');
    }

    private void add(String text) {
        text.codePoints()
                .limit(Math.max(0, FileText.MAX - words.length()))
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .forEach(words::appendCodePoint);
    }

    /// Counts what is unpacked and ends where it is too much.
    private static final class Counted extends FilterInputStream {
        private final ZipInputStream zip;
        private long count;

        Counted(ZipInputStream zip) {
            super(zip);
            this.zip = zip;
        }

        @Nullable
        ZipEntry next() throws IOException {
            // Skipping unpacks too, so it is done here, counted.
            byte[] rest = new byte[8192];
            int read = 0;
            while (read >= 0 && zip.available() > 0) {
                read = read(rest, 0, rest.length);
            }
            return zip.getNextEntry();
        }

        /// A reader of XML closes what it read to the end; other parts may follow.
        @Override
        public void close() {}

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            if (count > UNPACKED) {
                throw new IOException("too much");
            }
            return read;
        }
    }
}
