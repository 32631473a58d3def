package nl.casustafel.meeting;

import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.OweParticipant;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.Signals;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.WeighingOutcome;

/// Makes it a task to tell the participant who notified that a signal was not admitted (W-C9, WPGA art.
/// 5(6)), also where it was taken back. Where somebody of that organisation sat at the item, it knows (DEC-7).
public final class TellNotifier {
    private final Meetings meetings;
    private final Signals signals;
    private final OweParticipant owe;

    public TellNotifier(Meetings meetings, Signals signals, OweParticipant owe) {
        this.meetings = meetings;
        this.signals = signals;
        this.owe = owe;
    }

    void within(Tx tx, Actor actor, AgendaItem item, SignalId id, Decision decision) {
        WeighingOutcome outcome = decision.outcome();
        boolean ended = outcome != WeighingOutcome.ADMITTED && !outcome.comesBack();
        Optional<Signal> signal = signals.find(tx, actor, id).map(Versioned::value);
        signal.filter(_ -> ended)
                .filter(found -> !there(tx, item, found.receipt().receiver()))
                .ifPresent(_ -> owe.within(tx, id));
    }

    private boolean there(Tx tx, AgendaItem item, PersonId notifier) {
        Set<Attendee.Key> present = meetings.present(tx, item.id());
        return meetings.attendees(tx, item.meeting()).stream()
                .filter(one -> present.contains(one.id()))
                .flatMap(one -> one.person().stream())
                .anyMatch(person -> owe.ofOneHouse(tx, person, notifier));
    }
}
