package nl.casustafel.paper;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.CanonicalText;
import nl.casustafel.minutes.Cover;
import nl.casustafel.minutes.MinutesDocument;
import nl.casustafel.minutes.MinutesHeader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Lays out the cover: which meeting, who was there for what, the agenda without names, decisions on process.
final class CoverLayout {
    private final Xhtml page;
    private final Words words;
    private final MinutesDocument minutes;
    private final Element part;

    CoverLayout(Xhtml page, Words words, MinutesDocument minutes, Element part) {
        this.page = page;
        this.words = words;
        this.minutes = minutes;
        this.part = part;
    }

    void lay() {
        MinutesHeader header = minutes.header();
        Cover cover = minutes.cover();
        page.bookmarked(part, "h1", words.of("cover.title", header.meeting().value()), null);
        page.line(part, "p", "lead", words.longDate(header.date()));
        meeting(header);
        attendance(cover);
        agenda(cover);
        if (!cover.processDecisions().isEmpty()) {
            heading("cover.process");
            page.list(part, cover.processDecisions());
        }
        Cover.NextMeeting next = cover.next();
        if (next != null) {
            heading("cover.next");
            page.line(part, "p", "", next(next));
        }
        Element notice = page.add(part, "div", "notice");
        page.line(notice, "h2", "", words.of("cover.purpose"));
        page.prose(notice, cover.purposeNotice());
        page.prose(notice, cover.retentionNotice());
    }

    private void meeting(MinutesHeader header) {
        Element fields = page.fields(part);
        page.field(fields, words.of("cover.team"), header.team());
        page.field(fields, words.of("cover.time"), times(header.start(), header.end()));
        page.field(fields, words.of("cover.place"), header.place());
        page.field(fields, words.of("cover.chair"), header.chair());
        page.field(fields, words.of("cover.secretary"), header.secretary());
        page.field(fields, words.of("cover.marking"), header.marking());
        page.field(fields, words.of("cover.version"), version(header));
        page.field(
                fields, words.of("cover.code"), CanonicalText.of(minutes).code().printed());
        page.field(fields, words.of("cover.log"), header.logCode());
    }

    private @Nullable String times(@Nullable LocalTime start, @Nullable LocalTime end) {
        if (start == null) {
            return null;
        }
        return end == null ? words.time(start) : words.of("cover.from-to", words.timeOnly(start), words.timeOnly(end));
    }

    private String version(MinutesHeader header) {
        String version = words.of("version." + header.status().name(), header.version());
        return header.adopted() == null ? version : words.of("cover.adopted", version, words.date(header.adopted()));
    }

    private void attendance(Cover cover) {
        heading("cover.attendees");
        if (cover.attendees().isEmpty()) {
            page.line(part, "p", "none", words.of("cover.no-attendees"));
        } else {
            Element rows = page.table(
                    part,
                    "attendees",
                    headings(
                            "column.name", "column.organisation", "column.function", "column.mandate", "column.items"));
            for (Cover.Attendee attendee : cover.attendees()) {
                page.row(
                        rows,
                        List.of(
                                attendee.name().value(),
                                attendee.organisation().value(),
                                attendee.function().value(),
                                words.of(attendee.mandated() ? "yes" : "no"),
                                items(attendee, cover)));
            }
        }
        if (!cover.absent().isEmpty()) {
            heading("cover.absent");
            Element rows = page.table(part, "absent", headings("column.name", "column.organisation", "column.reason"));
            for (Cover.Absentee absentee : cover.absent()) {
                page.row(
                        rows,
                        List.of(absentee.name().value(), absentee.organisation().value(), value(absentee.reason())));
            }
        }
    }

    private void agenda(Cover cover) {
        heading("cover.agenda");
        if (cover.agenda().isEmpty()) {
            page.line(part, "p", "none", words.of("cover.no-agenda"));
            return;
        }
        Element rows =
                page.table(part, "agenda", headings("column.number", "column.kind", "column.case", "column.outcome"));
        for (Cover.AgendaLine line : cover.agenda()) {
            page.row(
                    rows,
                    List.of(
                            Integer.toString(line.item()),
                            line.kind().value(),
                            value(line.caseNumber()),
                            value(line.outcome())));
        }
    }

    /// *alle*, or the numbers with stretches shortened: *1–4, 6*.
    private String items(Cover.Attendee attendee, Cover cover) {
        List<Integer> attended = attendee.items();
        if (attended.isEmpty()) {
            return words.of("cover.no-items");
        }
        if (attended.containsAll(
                cover.agenda().stream().map(Cover.AgendaLine::item).toList())) {
            return words.of("cover.all-items");
        }
        List<String> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= attended.size(); i++) {
            if (i == attended.size() || attended.get(i) != attended.get(i - 1) + 1) {
                String first = attended.get(from).toString();
                stretches.add(from == i - 1 ? first : first + "–" + attended.get(i - 1));
                from = i;
            }
        }
        return String.join(", ", stretches);
    }

    private String next(Cover.NextMeeting next) {
        StringBuilder line = new StringBuilder(words.longDate(next.date()));
        if (next.start() != null) {
            line.append(", ").append(words.time(next.start()));
        }
        if (next.place() != null) {
            line.append(", ").append(next.place().value());
        }
        return line.toString();
    }

    private void heading(String key) {
        page.line(part, "h2", "", words.of(key));
    }

    private List<String> headings(String... keys) {
        return java.util.Arrays.stream(keys).map(words::of).toList();
    }

    private static String value(@Nullable ShortText text) {
        return text == null ? "–" : text.value();
    }
}
