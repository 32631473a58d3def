package nl.casustafel.paper;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// The text of a tagged PDF in reading order, without what repeats on every page.
final class TaggedText {
    private final PDDocument document;
    private final Map<COSBase, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder read = new StringBuilder();

    TaggedText(PDDocument document) {
        this.document = document;
    }

    String read() throws IOException {
        for (PDPage page : document.getPages()) {
            texts.put(page.getCOSObject(), textsOf(page));
        }
        PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            walk(root, null);
        }
        return read.toString();
    }

    private static Map<Integer, String> textsOf(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            texts.merge(content.getMCID(), textOf(content), String::concat);
        }
        return texts;
    }

    private static String textOf(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }

    private void walk(PDStructureNode node, @Nullable PDPage inherited) {
        PDPage own = node instanceof PDStructureElement element ? element.getPage() : null;
        PDPage page = own == null ? inherited : own;
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureNode below -> walk(below, page);
                case Integer mcid -> append(page, mcid);
                case PDMarkedContentReference reference ->
                    append(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
                default -> {}
            }
        }
    }

    private void append(@Nullable PDPage page, int mcid) {
        if (page != null) {
            read.append(texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mcid, ""))
                    .append('\n');
        }
    }
}
