package nl.casustafel.paper;

import java.util.List;
import nl.casustafel.kernel.ShortText;
import org.w3c.dom.Element;

/// What stands on every page of a part: team and marking above; what it is and the page number below.
final class PageFrame {
    private static final int LONGEST = 48;

    private final Xhtml page;
    private final Words words;
    private final ShortText team;
    private final ShortText marking;
    private final boolean practice;

    PageFrame(Xhtml page, Words words, ShortText team, ShortText marking, boolean practice) {
        this.page = page;
        this.words = words;
        this.team = team;
        this.marking = marking;
        this.practice = practice;
    }

    /// Begins a part (the cover, a sheet, a letter) on a new page; returns where its content goes.
    /// @param lines below on the left
    Element begin(List<String> lines) {
        Element part = page.add(page.body(), "div", "part");
        above(page.add(part, "div", "above"));
        below(page.add(part, "div", "below"), lines);
        return part;
    }

    private void above(Element above) {
        if (practice) {
            page.line(above, "div", "practice", words.of("practice"));
        }
        Element table = page.add(page.add(page.add(above, "table", "frame"), "tbody", ""), "tr", "");
        page.line(table, "td", "left", shortened(team));
        page.line(table, "td", "right marking", shortened(marking));
    }

    private void below(Element below, List<String> lines) {
        Element table = page.add(page.add(page.add(below, "table", "frame"), "tbody", ""), "tr", "");
        Element left = page.add(table, "td", "left");
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                page.add(left, "br", "");
            }
            page.text(left, lines.get(i));
        }
        Element right = page.add(table, "td", "right");
        page.text(right, words.of("footer.page") + " ");
        page.add(right, "span", "page");
        page.text(right, " " + words.of("footer.of") + " ");
        page.add(right, "span", "pages");
    }

    /// The frame has little room; the whole text stands in the part.
    static String shortened(ShortText text) {
        String value = text.value();
        int end = value.offsetByCodePoints(0, Math.min(LONGEST, value.codePointCount(0, value.length())));
        return end == value.length() ? value : value.substring(0, end).strip() + "…";
    }
}
