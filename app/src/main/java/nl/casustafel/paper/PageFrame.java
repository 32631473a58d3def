package nl.casustafel.paper;

import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.ControlCode;
import nl.casustafel.minutes.MinutesHeader;
import org.w3c.dom.Element;

/// What stands on every page of a part: team and marking above; meeting, version, code and page number below.
final class PageFrame {
    private static final int LONGEST = 48;

    private final Xhtml page;
    private final Words words;
    private final MinutesHeader header;

    PageFrame(Xhtml page, Words words, MinutesHeader header) {
        this.page = page;
        this.words = words;
        this.header = header;
    }

    /// Begins a part (the cover, a sheet) on a new page; returns where its content goes.
    Element begin(ControlCode code) {
        Element part = page.add(page.body(), "div", "part");
        above(page.add(part, "div", "above"));
        below(page.add(part, "div", "below"), code);
        return part;
    }

    private void above(Element above) {
        if (header.practice()) {
            page.line(above, "div", "practice", words.of("practice"));
        }
        Element table = page.add(page.add(page.add(above, "table", "frame"), "tbody", ""), "tr", "");
        page.line(table, "td", "left", shortened(header.team()));
        page.line(table, "td", "right marking", shortened(header.marking()));
    }

    private void below(Element below, ControlCode code) {
        Element table = page.add(page.add(page.add(below, "table", "frame"), "tbody", ""), "tr", "");
        Element left = page.add(table, "td", "left");
        page.text(left, words.of("footer.meeting", shortened(header.meeting()), words.date(header.date())));
        page.add(left, "br", "");
        page.text(left, words.of("version." + header.status().name(), header.version()));
        page.text(left, " · ");
        page.text(left, words.of("footer.code", code.printed()));
        Element right = page.add(table, "td", "right");
        page.text(right, words.of("footer.page") + " ");
        page.add(right, "span", "page");
        page.text(right, " " + words.of("footer.of") + " ");
        page.add(right, "span", "pages");
    }

    /// The frame has little room; the whole text stands on the cover.
    private static String shortened(ShortText text) {
        String value = text.value();
        int end = value.offsetByCodePoints(0, Math.min(LONGEST, value.codePointCount(0, value.length())));
        return end == value.length() ? value : value.substring(0, end).strip() + "…";
    }
}
