package nl.casustafel.paper;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.PrintFailed;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A page in the making. All text enters as text nodes of the tree, so nothing a person typed can become
/// markup, load a file or run.
final class Xhtml {
    private final Document document;
    private final Glyphs glyphs;
    private final Element head;
    private final Element bookmarks;
    private final Element body;
    private int anchors;

    Xhtml(Glyphs glyphs, String title, String description, String css) {
        this.glyphs = glyphs;
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new PrintFailed(PrintFailed.Step.PRINT);
        }
        Element html = document.createElement("html");
        html.setAttribute("lang", "nl");
        document.appendChild(html);
        head = add(html, "head", "");
        add(head, "title", "").appendChild(document.createTextNode(title));
        Element subject = add(head, "meta", "");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", description);
        add(head, "style", "").appendChild(document.createTextNode(css));
        bookmarks = add(head, "bookmarks", "");
        body = add(html, "body", "");
    }

    Document document() {
        return document;
    }

    Element body() {
        return body;
    }

    Element add(Element parent, String tag, String cssClass) {
        Element element = document.createElement(tag);
        if (!cssClass.isEmpty()) {
            element.setAttribute("class", cssClass);
        }
        parent.appendChild(element);
        return element;
    }

    /// Adds `text` to `parent`, each run in the typeface that has its characters.
    void text(Element parent, String text) {
        for (Glyphs.Run run : glyphs.runs(text)) {
            Element holder = run.cssClass().isEmpty() ? parent : add(parent, "span", run.cssClass());
            holder.appendChild(document.createTextNode(run.text()));
        }
    }

    Element line(Element parent, String tag, String cssClass, String text) {
        Element element = add(parent, tag, cssClass);
        text(element, text);
        return element;
    }

    /// A heading that can be reached from the bookmarks; returns its bookmark, for those below it.
    Element bookmarked(Element parent, String tag, String text, @Nullable Element under) {
        Element heading = line(parent, tag, "", text);
        anchors++;
        heading.setAttribute("id", "h" + anchors);
        Element bookmark = add(under == null ? bookmarks : under, "bookmark", "");
        bookmark.setAttribute("name", text);
        bookmark.setAttribute("href", "#h" + anchors);
        return bookmark;
    }

    /// Text of several paragraphs, line by line as typed.
    void prose(Element parent, LongText text) {
        for (String line : text.value().split("\n")) {
            if (!line.isBlank()) {
                line(parent, "p", "", line);
            }
        }
    }

    void list(Element parent, List<LongText> texts) {
        Element list = add(parent, "ul", "");
        texts.forEach(text -> prose(add(list, "li", ""), text));
    }

    /// A table of names and values; see [#field].
    Element fields(Element parent) {
        return add(add(parent, "table", "fields"), "tbody", "");
    }

    /// One row of [#fields]; none where there is no value.
    void field(Element fields, String name, @Nullable String value) {
        if (value != null) {
            Element row = add(fields, "tr", "");
            line(row, "th", "", name).setAttribute("scope", "row");
            line(row, "td", "", value);
        }
    }

    void field(Element fields, String name, @Nullable ShortText value) {
        field(fields, name, value == null ? null : value.value());
    }

    /// A table with a row of headings that is repeated on every page; returns where [#row] adds rows.
    /// `kind` names the widths of its columns in `minutes.css`.
    Element table(Element parent, String kind, List<String> headings) {
        Element table = add(parent, "table", "rows " + kind);
        Element row = add(add(table, "thead", ""), "tr", "");
        for (int i = 0; i < headings.size(); i++) {
            line(row, "th", "c" + (i + 1), headings.get(i)).setAttribute("scope", "col");
        }
        return add(table, "tbody", "");
    }

    void row(Element rows, List<String> cells) {
        Element row = add(rows, "tr", "");
        for (int i = 0; i < cells.size(); i++) {
            line(row, "td", "c" + (i + 1), cells.get(i));
        }
    }
}
