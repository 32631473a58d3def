package nl.casustafel.meeting;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.PutOnAgenda;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalState;
import nl.casustafel.signal.Signals;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Puts a signal on the agenda of a meeting. Where it does not yet wait for the table, it is brought to it
/// in the same transaction, with the guards of that (T-S3, T-S5b).
public final class PutSignalOnAgenda {
    private final Transactor transactor;
    private final Signals signals;
    private final PutOnAgenda putOnAgenda;
    private final Agenda agenda;

    public PutSignalOnAgenda(Transactor transactor, Meetings meetings, Signals signals, PutOnAgenda putOnAgenda) {
        this.transactor = transactor;
        this.signals = signals;
        this.putOnAgenda = putOnAgenda;
        this.agenda = new Agenda(meetings);
    }

    public Outcome<AgendaItem.Key, MeetingRefusal> handle(
            Actor actor, Meeting.Key meeting, SignalId signal, int plannedMinutes) {
        Topic topic = new Topic.OfSignal(signal);
        return transactor.write(
                actor,
                Purpose.PREPARE_MEETING,
                tx -> agenda.free(tx, actor, meeting, topic)
                        .then(found ->
                                brought(tx, actor, signal).map(_ -> agenda.put(tx, found, topic, plannedMinutes))));
    }

    private Outcome<Signal, MeetingRefusal> brought(Tx tx, Actor actor, SignalId id) {
        Optional<Signal> waiting = signals.find(tx, actor, id)
                .map(Versioned::value)
                .filter(signal -> signal.state() == SignalState.ON_AGENDA);
        return waiting.<Outcome<Signal, MeetingRefusal>>map(Outcome::done)
                .orElseGet(() -> MeetingRefusal.Elsewhere.asked(putOnAgenda.within(tx, actor, id)));
    }
}
