package nl.casustafel.signal.mail;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/// The readable text of a mail sent as a web page: paragraphs and lists kept, links as their text,
/// quoted mails marked with `>`. Nothing is run or fetched; scripts, styles and pictures are left out.
final class HtmlText implements NodeVisitor {
    private static final Set<String> WITH_SPACE_AROUND =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre", "hr");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final int DEEPEST_QUOTE = 10;
    /// Deeper elements lie beside each other: the time a page takes grows with its depth.
    private static final int DEEPEST_ELEMENT = 64;

    private final StringBuilder text = new StringBuilder();
    private int breaks;
    private boolean space;
    private int quotes;
    private int verbatim;

    private HtmlText() {}

    static String of(String html) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST_ELEMENT));
        page.select("script, style, head, title, noscript, template").remove();
        HtmlText reading = new HtmlText();
        page.body().traverse(reading);
        return reading.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        switch (element.normalName()) {
            case "br" -> breaks++;
            case "td", "th" -> space = true;
            default -> breakAround(element);
        }
        switch (element.normalName()) {
            case "blockquote" -> quotes++;
            case "pre" -> verbatim++;
            case "li" -> add("- ");
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            breakAround(element);
            switch (element.normalName()) {
                case "blockquote" -> quotes--;
                case "pre" -> verbatim--;
                default -> {}
            }
        }
    }

    private void breakAround(Element element) {
        if (WITH_SPACE_AROUND.contains(element.normalName())) {
            breaks = Math.max(breaks, 2);
        } else if (element.isBlock() && !CELLS.contains(element.normalName())) {
            breaks = Math.max(breaks, 1);
        }
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' && verbatim > 0) {
                breaks++;
            } else if (Character.isWhitespace(c) || c == '\u00A0') {
                space = true;
            } else {
                add(c);
            }
        }
    }

    private void add(char c) {
        boolean first = text.isEmpty();
        if (first || breaks > 0) {
            text.repeat('\n', first ? 0 : Math.min(breaks, 2));
            text.repeat("> ", Math.min(quotes, DEEPEST_QUOTE));
        } else if (space) {
            text.append(' ');
        }
        text.append(c);
        breaks = 0;
        space = false;
    }
}
