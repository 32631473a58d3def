package nl.casustafel.paper;

import java.util.List;
import nl.casustafel.kernel.LongText;
import nl.casustafel.letter.Letter;
import nl.casustafel.letter.LetterPart;
import nl.casustafel.minutes.Known;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Lays out a letter: who it is for, date and reference, its title, and its parts from top to bottom.
final class LetterLayout {
    private final Letter letter;
    private final Xhtml page;
    private final Element body;
    private final Element bookmark;

    LetterLayout(PdfPages pages, Words words, Letter letter) {
        this.letter = letter;
        Letter.Head head = letter.head();
        page = pages.page(letter.title().value(), words.of("head.description"));
        body = new PageFrame(page, words, head.sender(), head.marking(), head.practice())
                .begin(List.of(words.of("head.reference") + " " + PageFrame.shortened(head.reference())));
        Element addressee = page.add(body, "div", "addressee");
        letter.addressee()
                .value()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> page.line(addressee, "p", "", line));
        Element fields = page.fields(body);
        page.field(fields, words.of("head.date"), words.date(head.date()));
        page.field(fields, words.of("head.reference"), head.reference());
        bookmark = page.bookmarked(body, "h1", letter.title().value(), null);
    }

    Document lay() {
        letter.parts().forEach(this::lay);
        return page.document();
    }

    private void lay(LetterPart part) {
        switch (part) {
            case LetterPart.Heading heading ->
                page.bookmarked(body, "h2", heading.text().value(), bookmark);
            case LetterPart.Prose prose -> prose(page.add(body, "div", "prose"), prose.text());
            case LetterPart.Rows rows -> {
                Element fields = page.fields(body);
                rows.rows()
                        .forEach(row -> page.field(
                                fields, row.name().value(), row.value().value()));
            }
            case LetterPart.Facts facts ->
                facts.lines().forEach(line -> {
                    Element box = page.add(body, "div", look(line.kind()));
                    page.line(box, "p", "about", line.about().value());
                    page.prose(box, line.text());
                });
            case LetterPart.Entries entries ->
                entries.entries().forEach(entry -> {
                    Element box = page.add(body, "div", "entry whole");
                    page.line(box, "p", "about", entry.about().value());
                    page.prose(box, entry.text());
                });
        }
    }

    static String look(Known kind) {
        return switch (kind) {
            case SEEN -> "fact whole seen";
            case HEARD -> "fact whole heard";
            case OPINION -> "fact whole opinion";
        };
    }

    /// As letters are written: an empty line begins a paragraph, and lines below each other stay close.
    private void prose(Element parent, LongText text) {
        for (String paragraph : text.value().split("\\n\\s*\\n")) {
            Element element = page.add(parent, "p", "");
            List<String> lines =
                    paragraph.lines().filter(line -> !line.isBlank()).toList();
            for (int i = 0; i < lines.size(); i++) {
                if (i > 0) {
                    page.add(element, "br", "");
                }
                page.text(element, lines.get(i));
            }
        }
    }
}
