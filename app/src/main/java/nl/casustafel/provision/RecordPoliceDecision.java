package nl.casustafel.provision;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.team.OrganisationKind;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Writes down a decision to provide police data (W-F3).
public final class RecordPoliceDecision {
    private final Transactor transactor;
    private final PoliceDecisions decisions;
    private final TeamReads team;
    private final CaseClock clock;

    public RecordPoliceDecision(Transactor transactor, PoliceDecisions decisions, TeamReads team, CaseClock clock) {
        this.transactor = transactor;
        this.decisions = decisions;
        this.team = team;
        this.clock = clock;
    }

    /// What somebody types of it.
    public record Wish(
            PoliceDecision.Partnership partnership, PoliceDecision.Content content, PoliceDecision.Taken taken) {}

    public Outcome<PoliceDecision.Key, DecisionRefusal> handle(Actor actor, Wish wish) {
        return transactor.write(actor, Purpose.HAND_OUT, tx -> {
            if (!allowedTo(tx, actor)) {
                return Outcome.refused(DecisionRefusal.NOT_YOURS);
            }
            if (wish.taken().on().isAfter(clock.today())) {
                return Outcome.refused(DecisionRefusal.NOT_YET_TAKEN);
            }
            PoliceDecision decision = new PoliceDecision(
                    PoliceDecision.Key.fresh(),
                    wish.partnership(),
                    wish.content(),
                    wish.taken(),
                    new PoliceDecision.Recorded(actor.person(), clock.now()));
            decisions.add(tx, decision);
            tx.audit(ProvisionAction.POLICE_DECISION_RECORDED, decision.id());
            tx.emit(new ProvisionsChanged());
            return Outcome.done(decision.id());
        });
    }

    private boolean allowedTo(Tx tx, Actor actor) {
        return actor.has(Role.PROCESS_COORDINATOR)
                || (actor.has(Role.DECIDER)
                        && team.person(tx, actor.person())
                                .filter(person -> person.organisation().kind() == OrganisationKind.POLICE)
                                .isPresent());
    }
}
