package nl.casustafel.paper;

import java.util.Arrays;
import java.util.List;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.ActionLine;
import nl.casustafel.minutes.MinutesHeader;
import nl.casustafel.minutes.Remark;
import nl.casustafel.minutes.Sheet;
import nl.casustafel.minutes.Weighed;
import nl.casustafel.minutes.WeighingSheet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The pieces every sheet is laid out with: its title, headings, entries, actions and what was minuted.
final class SheetPieces {
    /// Heading with its margin, and the head of the table on two lines.
    private static final int HEAD_MM = 26;

    private final Xhtml page;
    private final Words words;
    private final Element part;
    private final Element bookmark;

    /// Begins the sheet with its title.
    SheetPieces(Xhtml page, Words words, MinutesHeader header, Sheet sheet, Element part, String titleKey) {
        this.page = page;
        this.words = words;
        this.part = part;
        bookmark = page.bookmarked(
                part, "h1", words.of(titleKey, sheet.caseNumber().value()), null);
        page.line(
                part,
                "p",
                "lead",
                words.of("sheet.item", sheet.item(), header.meeting().value(), words.date(header.date())));
    }

    void heading(String key, Object... details) {
        page.bookmarked(part, "h2", words.of(key, details), bookmark);
    }

    List<String> headings(String... keys) {
        return Arrays.stream(keys).map(words::of).toList();
    }

    void subject(Element fields, WeighingSheet.Subject subject) {
        page.field(fields, words.of("sheet.subject"), subject.shown());
        page.field(
                fields,
                words.of("sheet.municipality"),
                subject.municipality() == null
                        ? words.of("unknown")
                        : subject.municipality().value());
        page.field(fields, words.of("sheet.minor"), truth(subject.minor()));
    }

    /// A text under the small line that says when, how or by whom.
    void entry(String line, LongText text) {
        Element entry = page.add(part, "div", "entry");
        if (!line.isEmpty()) {
            page.line(entry, "p", "about", line);
        }
        page.prose(entry, text);
    }

    void remarks(String headingKey, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        heading(headingKey);
        for (Remark remark : remarks) {
            String at = remark.at() == null ? "" : words.time(remark.at());
            String kind = remark.kind() == null ? "" : remark.kind().value();
            entry(at.isEmpty() || kind.isEmpty() ? at + kind : words.of("sheet.by", at, kind), remark.text());
        }
    }

    /// Questions of a list with their answers.
    void answers(String headingKey, List<Weighed.EntryLine> answered) {
        heading(headingKey);
        for (Weighed.EntryLine one : answered) {
            page.line(part, "h3", "", one.question().value());
            page.line(part, "p", "", one.answer().value());
            if (one.reason() != null) {
                page.prose(part, one.reason());
            }
        }
    }

    void actions(List<ActionLine> actions) {
        if (actions.isEmpty()) {
            return;
        }
        // Heading, head of the table and first action stand on one page; all of it moves on where they do not fit.
        Element whole = page.add(part, "div", "");
        whole.setAttribute("style", "-fs-page-break-min-height: " + (HEAD_MM + height(actions.getFirst())) + "mm");
        page.bookmarked(whole, "h2", words.of("sheet.actions"), bookmark);
        Element rows = page.table(
                whole,
                "actions",
                headings(
                        "column.number",
                        "column.action",
                        "column.owner",
                        "column.executor",
                        "column.due",
                        "column.status"));
        for (ActionLine action : actions) {
            String what = action.action().value();
            page.row(
                    rows,
                    List.of(
                            Integer.toString(action.number()),
                            action.basis() == null
                                    ? what
                                    : what + " (" + action.basis().value() + ")",
                            action.owner().value(),
                            action.executor() == null ? "–" : action.executor().value(),
                            action.due() == null ? "–" : words.shortDate(action.due()),
                            action.status().value()));
        }
    }

    /// At least as high as the row will be, in millimetres: by the narrowest columns in `minutes.css`.
    private static int height(ActionLine action) {
        int lines = Math.max(
                Math.max(lines(action.action(), 20), lines(action.owner(), 16)),
                action.executor() == null ? 1 : lines(action.executor(), 9));
        return 3 + 5 * lines;
    }

    private static int lines(ShortText text, int perLine) {
        return 2 + text.value().length() / perLine;
    }

    private String truth(@Nullable Boolean value) {
        return value == null ? words.of("unknown") : words.of(value ? "yes" : "no");
    }
}
