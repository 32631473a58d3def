package nl.casustafel.plan;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Tx;

/// What a plan must say: always, and before it is laid before the participants (law 1.6, W-B1, DEC-15).
final class PlanRules {
    private final TeamReads team;
    private final CaseClock clock;

    PlanRules(TeamReads team, CaseClock clock) {
        this.team = team;
        this.clock = clock;
    }

    /// What no concept may lack.
    Optional<PlanRefusal> objection(Tx tx, PlanContent content) {
        if (content.goals().isEmpty()) {
            return Optional.of(PlanRefusal.Plain.NO_GOAL);
        }
        if (content.goals().stream().anyMatch(goal -> goal.interventions().isEmpty())) {
            return Optional.of(PlanRefusal.Plain.NO_INTERVENTION);
        }
        if (!content.reviewOn().isAfter(clock.today())) {
            return Optional.of(PlanRefusal.Plain.REVIEW_PAST);
        }
        Map<Organisation.Key, Organisation> known =
                team.organisations(tx).stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        return content.interventions()
                .flatMap(one -> objection(one, Optional.ofNullable(known.get(one.responsible()))).stream())
                .findFirst();
    }

    /// What it must say besides before it is laid before the participants.
    Optional<PlanRefusal> unfinished(Tx tx, PlanContent content) {
        return objection(tx, content).or(() -> missing(content).map(PlanRefusal.NotWhole::new));
    }

    private static Optional<PlanRefusal.NotWhole.Missing> missing(PlanContent content) {
        if (content.goals().stream().noneMatch(Goal::onTheRisk)) {
            return Optional.of(PlanRefusal.NotWhole.Missing.RISK_GOAL);
        }
        if (content.interventions().anyMatch(one -> one.task().isEmpty())) {
            return Optional.of(PlanRefusal.NotWhole.Missing.TASK);
        }
        if (!content.sections().containsKey(PlanSection.INFORMATION)) {
            return Optional.of(PlanRefusal.NotWhole.Missing.INFORMATION);
        }
        return content.sections().containsKey(PlanSection.EXIT_CRITERIA)
                ? Optional.empty()
                : Optional.of(PlanRefusal.NotWhole.Missing.EXIT_CRITERIA);
    }

    private static Optional<PlanRefusal> objection(Intervention one, Optional<Organisation> responsible) {
        if (responsible.isEmpty()) {
            return Optional.of(PlanRefusal.Plain.ORGANISATION_UNKNOWN);
        }
        Organisation organisation = responsible.get();
        if (!organisation.kind().standingParticipant()) {
            return Optional.of(new PlanRefusal.NotCompetent(organisation.name()));
        }
        Optional<StatutoryTask> elsewhere = one.task().filter(task -> task.holder() != organisation.kind());
        if (elsewhere.isPresent()) {
            return Optional.of(new PlanRefusal.TaskElsewhere(organisation.name(), elsewhere.get()));
        }
        return one.span().fits() ? Optional.empty() : Optional.of(PlanRefusal.Plain.SPAN);
    }
}
