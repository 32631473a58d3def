package nl.casustafel.signal;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Ends a report without the table, *voorselectie* (T-S3x): only where the team chose so, with a reason,
/// and signed in place by a second person of the same organisation (DEC-1, DEC-6). Whoever notified from
/// another organisation is told (W-C9).
public final class PreSort {
    private final Transactor transactor;
    private final Signals signals;
    private final MoveSignal move;
    private final TeamReads team;
    private final OweParticipant owe;

    public PreSort(Transactor transactor, Signals signals, MoveSignal move, TeamReads team, OweParticipant owe) {
        this.transactor = transactor;
        this.signals = signals;
        this.move = move;
        this.team = team;
        this.owe = owe;
    }

    public Outcome<Signal, SignalRefusal> handle(
            Actor actor, SignalId id, PreSortReason code, LongText text, SignatureProof second) {
        StepReason reason = new StepReason(Optional.of(second.person()), Optional.of(code), Optional.of(text));
        return transactor.write(
                actor,
                Purpose.TEST_SIGNAL,
                tx -> signals.sought(tx, actor, id)
                        .then(found -> against(tx, actor, found.value(), second)
                                .<Outcome<Versioned<Signal>, SignalRefusal>>map(Outcome::refused)
                                .orElseGet(() ->
                                        move.step(tx, actor, found, SignalTransition.PRE_SORT, code.leadsTo(), reason)))
                        .map(moved -> noted(tx, actor, moved.value(), code)));
    }

    private Optional<SignalRefusal> against(Tx tx, Actor actor, Signal signal, SignatureProof second) {
        if (!actor.has(Role.FILE_HOLDER)) {
            return Optional.of(Rule.NOT_ALLOWED);
        }
        if (!team.settings(tx).preSelection()) {
            return Optional.of(Rule.PRE_SELECTION_OFF);
        }
        if (signal.kind() == SignalKind.ADVICE_REQUEST) {
            return Optional.of(Rule.ADVICE_NOT_WEIGHED);
        }
        if (signals.steps(tx, signal.id()).stream()
                .anyMatch(step -> step.reason().code().isPresent())) {
            return Optional.of(Rule.PULLED_BEFORE);
        }
        if (second.person().equals(actor.person())) {
            return Optional.of(Rule.SAME_PERSON);
        }
        Optional<Organisation.Key> own = organisation(tx, actor.person());
        return own.isPresent() && own.equals(organisation(tx, second.person()))
                ? Optional.empty()
                : Optional.of(Rule.OTHER_ORGANISATION);
    }

    private Optional<Organisation.Key> organisation(Tx tx, PersonId person) {
        return team.person(tx, person)
                .filter(TeamPerson::active)
                .map(member -> member.organisation().id());
    }

    private Signal noted(Tx tx, Actor actor, Signal signal, PreSortReason code) {
        owe.unlessOfOneHouse(tx, actor, signal);
        tx.audit(SignalAction.SIGNAL_PRE_SORTED, signal.id(), code.name());
        return signal;
    }
}
