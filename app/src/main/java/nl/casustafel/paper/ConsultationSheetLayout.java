package nl.casustafel.paper;

import nl.casustafel.minutes.Assessed;
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
        pieces.actions(sheet.actions());
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
            page.field(fields, words.of("sheet.review"), words.date(plan.review()));
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
