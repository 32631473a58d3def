package nl.casustafel.paper;

import nl.casustafel.minutes.FollowUp;
import nl.casustafel.minutes.PlanSummary;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Lays out what follows from a decision: answer to the reporter, informing the person, participants, plan.
final class FollowUpLayout {
    private final Xhtml page;
    private final Words words;
    private final Element part;
    private final Heading heading;

    /// Sets a heading that belongs to the sheet.
    interface Heading {
        void set(String key, Object... details);
    }

    FollowUpLayout(Xhtml page, Words words, Element part, Heading heading) {
        this.page = page;
        this.words = words;
        this.part = part;
        this.heading = heading;
    }

    void lay(FollowUp followUp, @Nullable PlanSummary plan) {
        FollowUp.ReporterAnswer answer = followUp.reporterAnswer();
        FollowUp.Informing informing = followUp.informing();
        if (answer != null || informing != null) {
            heading.set("sheet.follow");
            Element fields = page.fields(part);
            if (answer != null) {
                page.field(fields, words.of("sheet.answer"), answer(answer));
            }
            if (informing != null) {
                page.field(fields, words.of("sheet.informing"), informing(informing));
            }
            if (informing != null && informing.reason() != null) {
                page.line(part, "h3", "", words.of("sheet.informing-reason"));
                page.prose(part, informing.reason());
            }
        }
        designated(followUp);
        if (plan != null) {
            plan(plan);
        }
    }

    private String answer(FollowUp.ReporterAnswer answer) {
        String line = words.of("sheet.by", answer.task().value(), answer.owner().value());
        if (answer.done() != null) {
            return words.of("sheet.done", line, words.date(answer.done()));
        }
        return answer.due() == null ? line : words.of("sheet.before", line, words.date(answer.due()));
    }

    private String informing(FollowUp.Informing informing) {
        String decision = informing.decision().value();
        return informing.due() == null ? decision : words.of("sheet.before", decision, words.date(informing.due()));
    }

    private void designated(FollowUp followUp) {
        if (followUp.designated().isEmpty()) {
            return;
        }
        heading.set("sheet.designated");
        Element list = page.add(part, "ul", "");
        for (FollowUp.Designated designated : followUp.designated()) {
            String line = designated.organisation().value();
            if (designated.name() != null) {
                line = words.of("sheet.by", line, designated.name().value());
            }
            if (designated.thirdParty()) {
                line = words.of("sheet.by", line, words.of("sheet.third-party"));
            }
            page.line(page.add(list, "li", ""), "p", "", line);
        }
    }

    private void plan(PlanSummary plan) {
        heading.set("sheet.plan", plan.version());
        for (PlanSummary.Goal goal : plan.goals()) {
            page.line(part, "h3", "", words.of("sheet.goal"));
            page.prose(part, goal.goal());
            page.line(part, "h3", "", words.of("sheet.intervention"));
            page.prose(part, goal.intervention());
            Element fields = page.fields(part);
            page.field(fields, words.of("sheet.owner"), goal.owner());
            page.field(fields, words.of("sheet.basis"), goal.basis());
        }
        page.field(page.fields(part), words.of("sheet.review"), words.date(plan.review()));
    }
}
