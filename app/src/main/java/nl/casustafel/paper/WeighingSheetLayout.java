package nl.casustafel.paper;

import java.util.List;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.ActionLine;
import nl.casustafel.minutes.Decision;
import nl.casustafel.minutes.MinutesHeader;
import nl.casustafel.minutes.Remark;
import nl.casustafel.minutes.Weighed;
import nl.casustafel.minutes.WeighingSheet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Lays out a *weegblad*: first who and what came of it, then facts apart from impressions, the weighing,
/// the positions and what follows.
final class WeighingSheetLayout {
    private final Xhtml page;
    private final Words words;
    private final WeighingSheet sheet;
    private final Element part;
    private final Element bookmark;

    WeighingSheetLayout(Xhtml page, Words words, MinutesHeader header, WeighingSheet sheet, Element part) {
        this.page = page;
        this.words = words;
        this.sheet = sheet;
        this.part = part;
        bookmark = page.bookmarked(
                part, "h1", words.of("sheet.title", sheet.caseNumber().value()), null);
        page.line(
                part,
                "p",
                "lead",
                words.of(
                        "sheet.item",
                        sheet.item(),
                        header.meetingLabel().value(),
                        header.number(),
                        words.date(header.date())));
    }

    void lay() {
        inShort();
        facts();
        interpretations();
        weighed(sheet.weighed());
        decision(sheet.decision());
        new FollowUpLayout(page, words, part, this::heading).lay(sheet.followUp(), sheet.plan());
        actions();
        remarks();
    }

    private void inShort() {
        WeighingSheet.Subject subject = sheet.subject();
        Element fields = page.fields(page.add(part, "div", "short"));
        page.field(fields, words.of("sheet.subject"), subject.shown());
        page.field(fields, words.of("sheet.municipality"), orUnknown(subject.municipality()));
        page.field(fields, words.of("sheet.minor"), truth(subject.minor()));
        page.field(fields, words.of("sheet.notifier"), sheet.notifier());
        page.field(fields, words.of("sheet.outcome"), sheet.decision().outcome());
        if (sheet.followUp().destruction() != null) {
            page.field(
                    fields,
                    words.of("sheet.destruction"),
                    words.date(sheet.followUp().destruction()));
        }
    }

    private void facts() {
        heading("sheet.facts");
        if (sheet.facts().isEmpty()) {
            page.line(part, "p", "none", words.of("sheet.no-facts"));
        }
        for (WeighingSheet.SourceFacts source : sheet.facts()) {
            page.line(part, "h3", "", source.source().value());
            for (WeighingSheet.SheetFact fact : source.facts()) {
                String date = fact.date() == null ? words.of("sheet.date-unknown") : words.date(fact.date());
                String line = words.of(
                        "sheet.fact-line",
                        date,
                        fact.kind().value(),
                        fact.verified().value());
                entry(line, fact.text());
            }
        }
    }

    private void interpretations() {
        if (sheet.interpretations().isEmpty()) {
            return;
        }
        heading("sheet.interpretations");
        page.line(part, "p", "note", words.of("sheet.interpretations-note"));
        Element box = page.add(part, "div", "impression");
        for (WeighingSheet.Interpretation interpretation : sheet.interpretations()) {
            page.line(box, "h3", "", interpretation.source().value());
            page.prose(box, interpretation.text());
        }
    }

    private void weighed(Weighed weighed) {
        heading("sheet.criteria");
        for (Weighed.CriterionSentence criterion : weighed.criteria()) {
            page.line(part, "h3", "", criterion.criterion().value());
            proseOr(criterion.sentence(), "sheet.not-touched");
        }
        texts("sheet.counter", weighed.counterIndications());
        texts("sheet.protective", weighed.protectiveFactors());
        if (!weighed.consulted().isEmpty()) {
            heading("sheet.consulted");
            Element list = page.add(part, "ul", "");
            for (Weighed.Consulted consulted : weighed.consulted()) {
                String who = consulted.participant().value();
                page.line(
                        page.add(list, "li", ""),
                        "p",
                        "",
                        consulted.manner() == null
                                ? who
                                : words.of(
                                        "sheet.consulted-line",
                                        who,
                                        consulted.manner().value()));
            }
        }
        if (weighed.proportionality() != null) {
            heading("sheet.proportionality");
            page.prose(part, weighed.proportionality());
        }
    }

    private void decision(Decision decision) {
        heading("sheet.decision");
        positions(decision.positions());
        Element fields = page.fields(part);
        page.field(fields, words.of("sheet.outcome"), decision.outcome());
        page.field(fields, words.of("sheet.strand"), decision.strand());
        page.field(fields, words.of("sheet.care"), decision.careRoute());
        if (decision.reason() != null) {
            page.line(part, "h3", "", words.of("sheet.reason"));
            page.prose(part, decision.reason());
        }
        if (!decision.dissent().isEmpty()) {
            page.line(part, "h3", "", words.of("sheet.dissent"));
            page.list(part, decision.dissent());
        }
    }

    private void positions(List<Decision.StatedPosition> positions) {
        if (positions.isEmpty()) {
            page.line(part, "p", "none", words.of("sheet.no-positions"));
            return;
        }
        Element rows = page.table(
                part,
                "positions",
                headings("column.party", "column.name", "column.mandate", "column.position", "column.manner"));
        positions.stream()
                .sorted(java.util.Comparator.comparing(Decision.StatedPosition::party))
                .forEach(position -> page.row(
                        rows,
                        List.of(
                                words.of("party." + position.party().name()),
                                position.name().value(),
                                position.mandate() == null
                                        ? words.of("sheet.no-mandate")
                                        : position.mandate().value(),
                                position.position().value(),
                                position.manner().value())));
    }

    private void actions() {
        if (sheet.actions().isEmpty()) {
            return;
        }
        heading("sheet.actions");
        Element rows = page.table(
                part,
                "actions",
                headings(
                        "column.number",
                        "column.action",
                        "column.owner",
                        "column.executor",
                        "column.due",
                        "column.status"));
        for (ActionLine action : sheet.actions()) {
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

    private void remarks() {
        if (sheet.remarks().isEmpty()) {
            return;
        }
        heading("sheet.remarks");
        for (Remark remark : sheet.remarks()) {
            String at = remark.at() == null ? "" : words.time(remark.at());
            String kind = remark.kind() == null ? "" : remark.kind().value();
            entry(at.isEmpty() || kind.isEmpty() ? at + kind : words.of("sheet.by", at, kind), remark.text());
        }
    }

    private void texts(String headingKey, List<LongText> texts) {
        heading(headingKey);
        if (texts.isEmpty()) {
            page.line(part, "p", "none", words.of("sheet.none-named"));
        } else {
            page.list(part, texts);
        }
    }

    /// A text under the small line that says when, how or by whom.
    private void entry(String line, LongText text) {
        Element entry = page.add(part, "div", "entry");
        if (!line.isEmpty()) {
            page.line(entry, "p", "about", line);
        }
        page.prose(entry, text);
    }

    private void heading(String key, Object... details) {
        page.bookmarked(part, "h2", words.of(key, details), bookmark);
    }

    private List<String> headings(String... keys) {
        return java.util.Arrays.stream(keys).map(words::of).toList();
    }

    private void proseOr(@Nullable LongText text, String otherwiseKey) {
        if (text == null) {
            page.line(part, "p", "none", words.of(otherwiseKey));
        } else {
            page.prose(part, text);
        }
    }

    private String orUnknown(@Nullable ShortText text) {
        return text == null ? words.of("unknown") : text.value();
    }

    private String truth(@Nullable Boolean value) {
        return value == null ? words.of("unknown") : words.of(value ? "yes" : "no");
    }
}
