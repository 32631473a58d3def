package nl.casustafel.minutes;

import org.jspecify.annotations.Nullable;

/// Which component is written under which name in a [CanonicalText]. These names are a format: they stay
/// when a component is renamed.
final class CanonicalForm {
    private CanonicalForm() {}

    static void header(CanonicalLines lines, MinutesHeader header) {
        meeting(lines, header);
        lines.time("start", header.start());
        lines.time("end", header.end());
        lines.text("place", header.place());
        lines.text("chair", header.chair());
        lines.text("secretary", header.secretary());
        lines.text("log", header.logCode());
    }

    static void meeting(CanonicalLines lines, MinutesHeader header) {
        CanonicalLines at = lines.under("meeting");
        at.text("team", header.team());
        at.text("number", header.meeting());
        at.date("date", header.date());
        at.text("marking", header.marking());
        at.number("version", header.version());
        at.mark("status", header.status().name());
        at.date("adopted", header.adopted());
        at.truth("practice", header.practice());
    }

    static void cover(CanonicalLines lines, Cover cover) {
        lines.each("attendee", cover.attendees(), (at, attendee) -> {
            at.text("name", attendee.name());
            at.text("organisation", attendee.organisation());
            at.text("function", attendee.function());
            at.truth("mandated", attendee.mandated());
            at.each("item", attendee.items(), (item, number) -> item.number("", number));
        });
        lines.each("absent", cover.absent(), (at, absentee) -> {
            at.text("name", absentee.name());
            at.text("organisation", absentee.organisation());
            at.text("reason", absentee.reason());
        });
        lines.each("agenda", cover.agenda(), (at, line) -> {
            at.number("item", line.item());
            at.text("kind", line.kind());
            at.text("case", line.caseNumber());
            at.text("outcome", line.outcome());
        });
        lines.texts("process", cover.processDecisions());
        Cover.NextMeeting next = cover.next();
        if (next != null) {
            CanonicalLines at = lines.under("next");
            at.date("date", next.date());
            at.time("start", next.start());
            at.text("place", next.place());
        }
        lines.text("purpose", cover.purposeNotice());
        lines.text("retention", cover.retentionNotice());
    }

    static void weighing(CanonicalLines lines, WeighingSheet sheet) {
        lines.mark("kind", "weighing");
        lines.number("item", sheet.item());
        lines.text("case", sheet.caseNumber());
        subject(lines.under("subject"), sheet.subject());
        lines.text("notifier", sheet.notifier());
        lines.each("source", sheet.facts(), (at, source) -> {
            at.text("name", source.source());
            at.each("fact", source.facts(), (factAt, fact) -> {
                factAt.text("kind", fact.kind());
                factAt.date("date", fact.date());
                factAt.text("text", fact.text());
                factAt.text("verified", fact.verified());
            });
        });
        lines.each("interpretation", sheet.interpretations(), (at, interpretation) -> {
            at.text("source", interpretation.source());
            at.text("text", interpretation.text());
        });
        weighed(lines.under("weighed"), sheet.weighed());
        decision(lines.under("decision"), sheet.decision());
        followUp(lines.under("follow"), sheet.followUp());
        plan(lines.under("plan"), sheet.plan());
        lines.each("action", sheet.actions(), CanonicalForm::action);
        lines.each("remark", sheet.remarks(), CanonicalForm::remark);
    }

    static void consultation(CanonicalLines lines, ConsultationSheet sheet) {
        lines.mark("kind", "consultation");
        lines.number("item", sheet.item());
        lines.text("case", sheet.caseNumber());
        subject(lines.under("subject"), sheet.subject());
        lines.text("phase", sheet.phase());
        lines.each("discussed", sheet.discussed(), CanonicalForm::remark);
        lines.texts("decision", sheet.agreed().decisions());
        lines.texts("dissent", sheet.agreed().dissent());
        ConsultationSheet.Plan plan = sheet.plan();
        if (plan != null) {
            CanonicalLines at = lines.under("plan");
            at.number("version", plan.version());
            at.date("review", plan.review());
            at.date("ended", plan.ended());
        }
        Assessed account = sheet.assessment();
        if (account != null) {
            AssessmentForm.assessment(lines.under("assessment"), account);
        }
        EndForm.end(lines.under("end"), sheet.end());
        lines.each("action", sheet.actions(), CanonicalForm::action);
    }

    private static void subject(CanonicalLines at, WeighingSheet.Subject subject) {
        at.text("shown", subject.shown());
        at.text("municipality", subject.municipality());
        at.truth("minor", subject.minor());
    }

    private static void remark(CanonicalLines at, Remark remark) {
        at.time("at", remark.at());
        at.text("kind", remark.kind());
        at.text("text", remark.text());
    }

    private static void weighed(CanonicalLines lines, Weighed weighed) {
        lines.each("scope", weighed.scope(), (at, answered) -> {
            at.text("name", answered.criterion());
            at.text("sentence", answered.sentence());
        });
        lines.each("criterion", weighed.criteria(), (at, criterion) -> {
            at.text("name", criterion.criterion());
            at.text("sentence", criterion.sentence());
        });
        lines.texts("counter", weighed.counterIndications());
        lines.texts("protective", weighed.protectiveFactors());
        lines.text("proportionality", weighed.proportionality());
        lines.each("consulted", weighed.consulted(), (at, consulted) -> {
            at.text("participant", consulted.participant());
            at.text("manner", consulted.manner());
        });
        lines.each("prompt", weighed.prompts(), (at, prompt) -> {
            at.text("question", prompt.question());
            at.text("answer", prompt.answer());
            at.truth("read", prompt.read());
        });
        lines.each("entry", weighed.entry(), (at, entry) -> {
            at.text("question", entry.question());
            at.text("answer", entry.answer());
            at.text("reason", entry.reason());
        });
    }

    private static void decision(CanonicalLines lines, Decision decision) {
        lines.each("position", decision.positions(), (at, position) -> {
            at.mark("party", position.party().name());
            at.text("name", position.name());
            at.text("mandate", position.mandate());
            at.text("position", position.position());
            at.text("manner", position.manner());
            at.text("text", position.text());
        });
        lines.text("outcome", decision.outcome());
        lines.text("reason", decision.reason());
        lines.text("strand", decision.strand());
        lines.text("care", decision.careRoute());
        lines.texts("dissent", decision.dissent());
    }

    private static void followUp(CanonicalLines lines, FollowUp followUp) {
        FollowUp.ReporterAnswer answer = followUp.reporterAnswer();
        if (answer != null) {
            CanonicalLines at = lines.under("answer");
            at.text("task", answer.task());
            at.text("owner", answer.owner());
            at.date("due", answer.due());
            at.date("done", answer.done());
        }
        FollowUp.Informing informing = followUp.informing();
        if (informing != null) {
            CanonicalLines at = lines.under("informing");
            at.text("decision", informing.decision());
            at.text("reason", informing.reason());
            at.date("due", informing.due());
        }
        lines.each("designated", followUp.designated(), (at, designated) -> {
            at.text("organisation", designated.organisation());
            at.text("name", designated.name());
            at.truth("third", designated.thirdParty());
        });
        lines.date("destruction", followUp.destruction());
    }

    private static void plan(CanonicalLines lines, @Nullable PlanSummary plan) {
        if (plan == null) {
            return;
        }
        lines.number("version", plan.version());
        lines.date("review", plan.review());
        lines.each("goal", plan.goals(), (at, goal) -> {
            at.text("goal", goal.goal());
            at.text("intervention", goal.intervention());
            at.text("owner", goal.owner());
            at.text("basis", goal.basis());
        });
    }

    private static void action(CanonicalLines at, ActionLine action) {
        at.number("number", action.number());
        at.text("action", action.action());
        at.text("owner", action.owner());
        at.text("executor", action.executor());
        at.text("basis", action.basis());
        at.date("due", action.due());
        at.text("status", action.status());
    }
}
