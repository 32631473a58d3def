package nl.casustafel.signal;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Tx;

/// One of the three brings a signal that was settled without them to the table (DEC-1): police, OM, or who
/// speaks for the mayor of that municipality, signing in place. Where it is ready for an agenda it comes
/// there; where something is missing it is first tested (T-S3). It is not settled without the table again.
public final class PullToTable {
    private final SetAsides setAsides;
    private final Signals signals;
    private final MoveSignal move;
    private final TeamReads team;
    private final CaseClock clock;

    public PullToTable(SetAsides setAsides, Signals signals, MoveSignal move, TeamReads team, CaseClock clock) {
        this.setAsides = setAsides;
        this.signals = signals;
        this.move = move;
        this.team = team;
        this.clock = clock;
    }

    /// For the meeting, which puts it on its agenda in the same transaction.
    /// @param actor who keeps the meeting; may not see the signal
    /// @param by who pulls it
    public Outcome<Signal, SignalRefusal> within(Tx tx, Actor actor, SignalId id, Party party, SignatureProof by) {
        Optional<Versioned<Signal>> standing = setAsides.standing(tx, id);
        if (standing.isEmpty()) {
            return Outcome.refused(Rule.NOT_SET_ASIDE);
        }
        Versioned<Signal> found = standing.orElseThrow();
        if (!speaks(tx, party, by.person(), found.value())) {
            return Outcome.refused(Rule.NOT_OF_THE_THREE);
        }
        SignalState to = PutOnAgenda.notReady(tx, signals, found.value()).isEmpty()
                ? SignalState.ON_AGENDA
                : SignalState.IN_TESTING;
        StepReason reason = new StepReason(Optional.of(by.person()), Optional.empty(), Optional.empty());
        return move.step(tx, actor, found, SignalTransition.PULL_TO_TABLE, to, reason)
                .map(moved -> {
                    tx.audit(SignalAction.SIGNAL_PULLED, id, party.name());
                    return moved.value();
                });
    }

    private boolean speaks(Tx tx, Party party, PersonId person, Signal signal) {
        LocalDate today = clock.today();
        return team.person(tx, person).filter(TeamPerson::active).isPresent()
                && team.mandates(tx).stream()
                        .filter(mandate -> mandate.person().equals(person) && mandate.party() == party)
                        .filter(mandate -> mandate.holdsOn(today))
                        .anyMatch(mandate -> party != Party.MAYOR || ofPlace(mandate, signal));
    }

    /// A signal whose municipality nobody knows yet may be any mayor's.
    private static boolean ofPlace(Mandate mandate, Signal signal) {
        return signal.municipality().isEmpty() || mandate.municipality().equals(signal.municipality());
    }
}
