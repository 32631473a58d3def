package nl.casustafel.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.LetterPart;
import nl.casustafel.letter.LetterPart.Entries.Entry;
import nl.casustafel.letter.LetterPart.Rows.Row;
import nl.casustafel.plan.ActionItem;
import nl.casustafel.plan.Evaluation;
import nl.casustafel.plan.FormalMeasure;
import nl.casustafel.plan.Goal;
import nl.casustafel.plan.Intervention;
import nl.casustafel.plan.PlanScenario;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.team.Organisation;
import nl.casustafel.texts.Texts;

/// Lays a version of a plan out as a letter: who agreed, goals with what is done for them, agreements,
/// scenarios, measures, actions, and what was seen at the evaluation (law 1.6).
final class PlanPaper {
    private final Texts dutch;
    private final Names names;
    private final LocalDate today;
    private final List<LetterPart> parts = new ArrayList<>();

    /// What people and organisations are called.
    record Names(Map<PersonId, ShortText> people, Map<Organisation.Key, ShortText> organisations) {}

    /// What stands beside the version itself.
    record Beside(Optional<Evaluation> evaluation, List<FormalMeasure> measures, List<ActionItem> actions) {
        Beside {
            measures = List.copyOf(measures);
            actions = List.copyOf(actions);
        }
    }

    PlanPaper(Texts dutch, Names names, LocalDate today) {
        this.dutch = dutch;
        this.names = names;
        this.today = today;
    }

    List<LetterPart> parts(CaseFile caseFile, PlanVersion version, Beside beside) {
        parts.add(new LetterPart.Rows(head(caseFile, version)));
        heading("plan.goals");
        List<Goal> goals = version.content().goals();
        for (int i = 0; i < goals.size(); i++) {
            goal(i + 1, goals.get(i), beside.evaluation());
        }
        heading("plan.section.agreements");
        version.content().sections().forEach((section, text) -> entry(dutch.code(section), text.value()));
        heading("plan.scenarios");
        version.content().scenarios().forEach(this::scenario);
        orNone(version.content().scenarios());
        heading("referral.plan.measures");
        beside.measures().forEach(this::measure);
        orNone(beside.measures());
        heading("plan.actions");
        beside.actions().forEach(this::action);
        orNone(beside.actions());
        beside.evaluation().ifPresent(found -> {
            heading("referral.plan.evaluation");
            entry(
                    dutch.get("plan.evaluation.on", found.on()) + " · " + dutch.get("plan.necessity"),
                    found.necessity().value());
        });
        return parts;
    }

    private List<Row> head(CaseFile caseFile, PlanVersion version) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("referral.plan.case", caseFile.number().text()));
        rows.add(row(
                "referral.plan.version",
                dutch.get("plan.versions.line", version.number(), version.state(), agreed(version))));
        rows.add(row("plan.review", Stationery.day(version.content().reviewOn())));
        rows.add(row("plan.approved", approved(version)));
        version.course().ended().ifPresent(ended -> rows.add(row("referral.plan.ended", Stationery.day(ended.on()))));
        return rows;
    }

    private String agreed(PlanVersion version) {
        return version.agreedOn().map(Stationery::day).orElse("");
    }

    private String approved(PlanVersion version) {
        return version.approvals().isEmpty()
                ? dutch.get("plan.approved-at-table")
                : version.approvals().stream()
                        .map(one -> dutch.get(
                                "plan.approved-by",
                                nameOf(one.organisation()),
                                Optional.ofNullable(names.people().get(one.person()))
                                        .map(ShortText::value)
                                        .orElse(""),
                                dutch.dateTime(one.at())))
                        .collect(Collectors.joining("\n"));
    }

    private String nameOf(Organisation.Key key) {
        return Optional.ofNullable(names.organisations().get(key))
                .map(ShortText::value)
                .orElse("");
    }

    private void goal(int number, Goal goal, Optional<Evaluation> evaluation) {
        String about = goal.domain().map(dutch::code).orElseGet(() -> dutch.get("plan.goal.risk"));
        List<String> lines = new ArrayList<>(List.of(goal.text().value()));
        goal.indicator().ifPresent(text -> lines.add(dutch.get("plan.goal.indicator") + " " + text.value()));
        goal.baseline().ifPresent(text -> lines.add(dutch.get("plan.goal.baseline") + " " + text.value()));
        effect(evaluation, number, Evaluation.Effect.OF_THE_GOAL).ifPresent(lines::add);
        entry(number + ". " + dutch.get("plan.goal.on", about), String.join("\n", lines));
        for (int i = 0; i < goal.interventions().size(); i++) {
            Intervention one = goal.interventions().get(i);
            List<String> said = new ArrayList<>(List.of(one.text().value(), by(one), nature(one)));
            one.indicator().ifPresent(text -> said.add(dutch.get("plan.works") + " " + text.value()));
            effect(evaluation, number, i + 1).ifPresent(said::add);
            entry(
                    dutch.get(
                            "referral.plan.intervention",
                            number,
                            i + 1,
                            one.nature().kind()),
                    String.join("\n", said));
        }
    }

    private Optional<String> effect(Optional<Evaluation> evaluation, int goal, int intervention) {
        return evaluation.stream()
                .flatMap(found -> found.effects().stream())
                .filter(one -> one.goal() == goal && one.intervention() == intervention)
                .map(one -> dutch.get("referral.plan.effect", one.reached(), one.words()))
                .findFirst();
    }

    private String by(Intervention one) {
        return dutch.get(
                "plan.intervention.by",
                dutch.code(one.frame()),
                nameOf(one.responsible()),
                one.executor().map(ShortText::value).orElse(dutch.get("plan.intervention.self")),
                one.due().map(Stationery::day).orElse(dutch.get("plan.intervention.no-day")));
    }

    private String nature(Intervention one) {
        return dutch.get(
                "plan.intervention.nature",
                one.nature().kind(),
                one.nature().field(),
                one.nature().approach(),
                one.task().map(dutch::code).orElse(dutch.get("plan.task.none")));
    }

    private void scenario(PlanScenario scenario) {
        entry(
                dutch.get("plan.scenario.of", scenario.kind()),
                dutch.get("plan.scenario.words", scenario.earlySigns(), scenario.firstActions(), scenario.calls()));
    }

    /// Never as if the consultation decided (W-K3).
    private void measure(FormalMeasure measure) {
        String until = measure.decision()
                .flatMap(FormalMeasure.Decision::endsOn)
                .map(day -> dutch.get("referral.plan.until", Stationery.day(day)))
                .orElse("");
        entry(
                dutch.code(measure.kind()),
                dutch.get("referral.plan.measure", measure.kind().authority(), measure.stateOn(today), until));
    }

    private void action(ActionItem action) {
        entry(
                action.number().value(),
                dutch.get(
                        "referral.plan.action",
                        action.agreed().text(),
                        action.state(),
                        Stationery.day(action.agreed().due())));
    }

    private void heading(String key) {
        parts.add(new LetterPart.Heading(ShortText.of(dutch.get(key))));
    }

    private void orNone(List<?> found) {
        if (found.isEmpty()) {
            parts.add(new LetterPart.Prose(LongText.of(dutch.get("referral.paper.none"))));
        }
    }

    private void entry(String about, String text) {
        parts.add(new LetterPart.Entries(List.of(new Entry(LongText.of(about), LongText.of(text)))));
    }

    private Row row(String key, String value) {
        return new Row(ShortText.of(dutch.get(key)), LongText.of(value));
    }
}
