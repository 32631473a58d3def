package nl.casustafel.paper;

import java.util.List;
import nl.casustafel.kernel.LongText;
import nl.casustafel.minutes.Decision;
import nl.casustafel.minutes.MinutesHeader;
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
    private final SheetPieces pieces;

    WeighingSheetLayout(Xhtml page, Words words, MinutesHeader header, WeighingSheet sheet, Element part) {
        this.page = page;
        this.words = words;
        this.sheet = sheet;
        this.part = part;
        this.pieces = new SheetPieces(page, words, header, sheet, part, "sheet.title");
    }

    void lay() {
        inShort();
        facts();
        interpretations();
        weighed(sheet.weighed());
        decision(sheet.decision());
        new FollowUpLayout(page, words, part, pieces::heading).lay(sheet.followUp(), sheet.plan());
        pieces.actions(sheet.actions());
        pieces.remarks("sheet.remarks", sheet.remarks());
    }

    private void inShort() {
        Element fields = page.fields(page.add(part, "div", "short"));
        pieces.subject(fields, sheet.subject());
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
        pieces.heading("sheet.facts");
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
                pieces.entry(line, fact.text());
            }
        }
    }

    private void interpretations() {
        if (sheet.interpretations().isEmpty()) {
            return;
        }
        pieces.heading("sheet.interpretations");
        page.line(part, "p", "note", words.of("sheet.interpretations-note"));
        Element box = page.add(part, "div", "impression");
        for (WeighingSheet.Interpretation interpretation : sheet.interpretations()) {
            page.line(box, "h3", "", interpretation.source().value());
            page.prose(box, interpretation.text());
        }
    }

    private void weighed(Weighed weighed) {
        if (!weighed.scope().isEmpty()) {
            sentences("sheet.scope", weighed.scope(), "sheet.none-named");
        }
        sentences("sheet.criteria", weighed.criteria(), "sheet.not-touched");
        texts("sheet.counter", weighed.counterIndications());
        texts("sheet.protective", weighed.protectiveFactors());
        if (!weighed.consulted().isEmpty()) {
            pieces.heading("sheet.consulted");
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
            pieces.heading("sheet.proportionality");
            page.prose(part, weighed.proportionality());
        }
        if (!weighed.entry().isEmpty()) {
            pieces.answers("sheet.entry", weighed.entry());
        }
        if (!weighed.prompts().isEmpty()) {
            prompts(weighed.prompts());
        }
    }

    private void prompts(List<Weighed.AskedBack> answered) {
        pieces.heading("sheet.prompts");
        for (Weighed.AskedBack prompt : answered) {
            page.line(part, "h3", "", prompt.question().value());
            page.prose(part, prompt.answer());
            if (prompt.read()) {
                page.line(part, "p", "note", words.of("sheet.prompt-read"));
            }
        }
    }

    private void sentences(String headingKey, List<Weighed.CriterionSentence> said, String otherwiseKey) {
        pieces.heading(headingKey);
        for (Weighed.CriterionSentence one : said) {
            page.line(part, "h3", "", one.criterion().value());
            proseOr(one.sentence(), otherwiseKey);
        }
    }

    private void decision(Decision decision) {
        pieces.heading("sheet.decision");
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
                pieces.headings("column.party", "column.name", "column.mandate", "column.position", "column.manner"));
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
        positions.stream()
                .filter(position -> position.text() != null)
                .sorted(java.util.Comparator.comparing(Decision.StatedPosition::party))
                .forEach(this::said);
    }

    private void said(Decision.StatedPosition position) {
        LongText text = position.text();
        if (text != null) {
            pieces.entry(
                    words.of(
                            "sheet.position-of",
                            words.of("party." + position.party().name())),
                    text);
        }
    }

    private void texts(String headingKey, List<LongText> texts) {
        pieces.heading(headingKey);
        if (texts.isEmpty()) {
            page.line(part, "p", "none", words.of("sheet.none-named"));
        } else {
            page.list(part, texts);
        }
    }

    private void proseOr(@Nullable LongText text, String otherwiseKey) {
        if (text == null) {
            page.line(part, "p", "none", words.of(otherwiseKey));
        } else {
            page.prose(part, text);
        }
    }
}
