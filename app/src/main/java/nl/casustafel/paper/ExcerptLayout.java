package nl.casustafel.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.Excerpt;
import nl.casustafel.minutes.Excerpt.Piece;
import nl.casustafel.minutes.Excerpt.Said;
import nl.casustafel.minutes.Passage.Look;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Lays out what leaves of minutes: passage by passage, as on the sheets. Bookmarks and the properties of
/// the file hold fixed words only. Where something was left out stands a box of one width with the ground in
/// it (DEC-27).
final class ExcerptLayout {
    private final Xhtml page;
    private final Words words;
    private final Excerpt excerpt;

    ExcerptLayout(PdfPages pages, Words words, Excerpt excerpt) {
        this.words = words;
        this.excerpt = excerpt;
        this.page = pages.page(excerpt.head().title().value(), words.of("document.part"));
    }

    Document lay() {
        Excerpt.Head head = excerpt.head();
        PageFrame frame = new PageFrame(page, words, head.left(), head.right(), head.practice());
        List<String> below = head.below().stream().map(ShortText::value).toList();
        boolean first = true;
        for (Excerpt.Part part : excerpt.parts()) {
            Element sheet = frame.begin(below);
            Element bookmark;
            if (first) {
                bookmark = page.bookmarked(sheet, "h1", head.title().value(), null);
                head.notices().forEach(notice -> page.line(sheet, "p", "note", notice.value()));
                page.line(sheet, "p", "lead", part.title().value());
            } else {
                bookmark = page.bookmarked(sheet, "h1", part.title().value(), null);
            }
            new Sheet(sheet, bookmark).lay(part.said());
            first = false;
        }
        return page.document();
    }

    /// One part on its pages.
    private final class Sheet {
        private final Element sheet;
        private final Element bookmark;
        private final List<Said> about = new ArrayList<>();
        private @Nullable ShortText heading;
        private @Nullable Element fields;
        private @Nullable Element list;

        Sheet(Element sheet, Element bookmark) {
            this.sheet = sheet;
            this.bookmark = bookmark;
        }

        void lay(List<Said> all) {
            all.forEach(said -> {
                if (!said.heading().equals(heading)) {
                    about();
                    heading = said.heading();
                    fields = null;
                    list = null;
                    page.bookmarked(sheet, "h2", heading.value(), bookmark);
                }
                lay(said);
            });
            about();
        }

        private void lay(Said said) {
            fields = said.look() == Look.FIELD ? fields : null;
            list = said.look() == Look.LIST ? list : null;
            switch (said.look()) {
                case FIELD -> field(said);
                case ABOVE -> above(said);
                case ABOUT -> about.add(said);
                case ENTRY -> prose(entry(), said);
                case PROSE -> {
                    label(said).ifPresent(label -> page.line(sheet, "h3", "", label));
                    prose(sheet, said);
                }
                case LIST -> {
                    Element items = list == null ? page.add(sheet, "ul", "") : list;
                    list = items;
                    prose(page.add(items, "li", ""), said);
                }
            }
        }

        private void field(Said said) {
            Element rows = fields == null ? page.fields(sheet) : fields;
            fields = rows;
            Element row = page.add(rows, "tr", "");
            page.line(row, "th", "", said.label().words()).setAttribute("scope", "row");
            pieces(page.add(row, "td", ""), said.pieces());
        }

        private void above(Said said) {
            Element line = page.add(sheet, "h3", "");
            label(said).ifPresent(label -> page.text(line, label + " "));
            pieces(line, said.pieces());
        }

        /// What tells about an entry that is not there stands alone.
        private void about() {
            if (!about.isEmpty()) {
                entry();
            }
        }

        private Element entry() {
            Element entry = page.add(sheet, "div", "entry");
            if (!about.isEmpty()) {
                Element line = page.add(entry, "p", "about");
                for (Said said : about) {
                    if (line.hasChildNodes()) {
                        page.text(line, " · ");
                    }
                    pieces(line, said.pieces());
                }
                about.clear();
            }
            return entry;
        }

        private static Optional<String> label(Said said) {
            return Optional.of(said.label().words()).filter(label -> !label.isEmpty());
        }

        private void prose(Element parent, Said said) {
            Element line = page.add(parent, "p", "");
            for (Piece piece : said.pieces()) {
                switch (piece) {
                    case Piece.Box box -> box(line, box);
                    case Piece.Kept(String kept) -> {
                        String[] lines = kept.split("\n", -1);
                        page.text(line, lines[0]);
                        for (int i = 1; i < lines.length; i++) {
                            line = line.hasChildNodes() ? page.add(parent, "p", "") : line;
                            page.text(line, lines[i]);
                        }
                    }
                }
            }
            if (!line.hasChildNodes()) {
                parent.removeChild(line);
            }
        }

        private void pieces(Element parent, List<Piece> pieces) {
            for (Piece piece : pieces) {
                switch (piece) {
                    case Piece.Box box -> box(parent, box);
                    case Piece.Kept(String kept) -> page.text(parent, kept.replace('\n', ' '));
                }
            }
        }

        private void box(Element parent, Piece.Box box) {
            page.line(parent, "span", "box", box.value());
        }
    }
}
