package nl.casustafel.paper;

import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.casustafel.minutes.Assessed;
import nl.casustafel.minutes.CaseEnd;
import nl.casustafel.minutes.ConsultationSheet;
import nl.casustafel.minutes.MinutesHeader;
import org.w3c.dom.Element;

/// Lays out a *casusblad*: whom it is about, what was discussed, what was decided, and who does what.
final class ConsultationSheetLayout {
    private final Xhtml page;
    private final Words words;
    private final ConsultationSheet sheet;
    private final Element part;
    private final SheetPieces pieces;

    ConsultationSheetLayout(Xhtml page, Words words, MinutesHeader header, ConsultationSheet sheet, Element part) {
        this.page = page;
        this.words = words;
        this.sheet = sheet;
        this.part = part;
        this.pieces = new SheetPieces(page, words, header, sheet, part, "case.title");
    }

    void lay() {
        inShort();
        if (sheet.discussed().isEmpty()) {
            pieces.heading("case.discussed");
            page.line(part, "p", "none", words.of("case.nothing-minuted"));
        }
        pieces.remarks("case.discussed", sheet.discussed());
        decision(sheet.agreed());
        Assessed assessed = sheet.assessment();
        if (assessed != null) {
            pieces.heading("case.assessment");
            new AssessedLayout(page, words, part).lay(assessed);
        }
        end(sheet.end());
        pieces.actions(sheet.actions());
    }

    private void end(CaseEnd end) {
        CaseEnd.Test test = end.test();
        if (test != null) {
            pieces.heading("case.necessity");
            pieces.entry(
                    words.of("sheet.by", words.date(test.on()), test.verdict().value()), test.reason());
        }
        if (!end.exit().isEmpty()) {
            pieces.answers("case.exit", end.exit());
        }
        if (end.overNo() != null) {
            page.line(part, "h3", "", words.of("case.over-no"));
            page.prose(part, end.overNo());
        }
        CaseEnd.Closed closed = end.closed();
        if (closed != null) {
            closed(closed);
        }
    }

    private void closed(CaseEnd.Closed closed) {
        pieces.heading("case.closed");
        Element fields = page.fields(part);
        page.field(fields, words.of("case.closed-on"), words.date(closed.on()));
        page.field(fields, words.of("case.closed-reason"), closed.reason());
        page.field(fields, words.of("case.kept"), words.date(closed.until()));
        if (!closed.looks().isEmpty()) {
            page.field(
                    fields,
                    words.of("case.looks"),
                    closed.looks().stream().map(words::date).collect(Collectors.joining(", ")));
        }
        pieces.entry(words.of("case.closed-words"), closed.words());
        if (closed.keptWhy() != null) {
            pieces.entry(words.of("case.kept-why"), closed.keptWhy());
        }
        if (closed.aftercare() != null) {
            pieces.entry(words.of("case.aftercare"), closed.aftercare());
        }
    }

    private void inShort() {
        Element fields = page.fields(page.add(part, "div", "short"));
        pieces.subject(fields, sheet.subject());
        page.field(fields, words.of("case.phase"), sheet.phase());
        ConsultationSheet.Plan plan = sheet.plan();
        page.field(
                fields,
                words.of("case.plan"),
                plan == null ? words.of("case.no-plan") : words.of("case.plan-version", plan.version()));
        if (plan != null) {
            LocalDate ended = plan.ended();
            page.field(
                    fields,
                    words.of(ended == null ? "sheet.review" : "case.plan-ended"),
                    words.date(ended == null ? plan.review() : ended));
        }
        if (sheet.assessment() == null) {
            page.field(fields, words.of("case.assessment"), words.of("case.no-assessment"));
        }
    }

    private void decision(ConsultationSheet.Agreed agreed) {
        pieces.heading("case.decision");
        if (agreed.decisions().isEmpty()) {
            page.line(part, "p", "none", words.of("case.nothing-decided"));
        } else {
            page.list(part, agreed.decisions());
        }
        if (!agreed.dissent().isEmpty()) {
            page.line(part, "h3", "", words.of("sheet.dissent"));
            page.list(part, agreed.dissent());
        }
    }
}
