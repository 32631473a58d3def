package nl.casustafel.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.MeetingRefusal.Elsewhere;
import nl.casustafel.meeting.MeetingRefusal.Plain;
import nl.casustafel.signal.PullToTable;
import nl.casustafel.signal.SetAside;
import nl.casustafel.signal.SetAsides;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalState;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// One of the three pulls a signal that was settled without them to the table (DEC-1), at the fixed item
/// that shows it. It comes onto the agenda of this meeting, or is tested first where that is due; the cover
/// says which.
public final class PullSetAside {
    private static final int MINUTES = 15;

    private final Transactor transactor;
    private final Meetings meetings;
    private final SetAsides setAsides;
    private final PullToTable pull;
    private final Texts dutch;
    private final Agenda agenda;
    private final Led led;
    private final CaseClock clock;

    /// @param dutch the words of what is kept and printed (DEC-26)
    public PullSetAside(
            Transactor transactor,
            Meetings meetings,
            SetAsides setAsides,
            PullToTable pull,
            Texts dutch,
            CaseClock clock) {
        this.transactor = transactor;
        this.meetings = meetings;
        this.setAsides = setAsides;
        this.pull = pull;
        this.dutch = dutch;
        this.agenda = new Agenda(meetings);
        this.led = new Led(meetings);
        this.clock = clock;
    }

    /// What stands to be pulled while the item is on the table; nothing for who does not lead it.
    public List<SetAside> shown(Tx tx, Actor actor, AgendaItem item) {
        return led.busy(tx, actor, item.id()) instanceof Outcome.Done<Led.Place, MeetingRefusal>
                        && item.topic() instanceof Topic.SetAside
                ? setAsides.since(tx, before(tx, item))
                : List.of();
    }

    private Instant before(Tx tx, AgendaItem item) {
        return item.progress()
                .openedAt()
                .flatMap(opened -> meetings.lastSetAside(tx, opened))
                .orElse(Instant.EPOCH);
    }

    /// @return the signal as it then stands
    public Outcome<Signal, MeetingRefusal> handle(
            Actor actor, AgendaItem.Key id, SignalId signal, Party party, SignatureProof by) {
        return transactor.write(
                actor,
                Purpose.WEIGH_SIGNAL,
                tx -> led.busy(tx, actor, id)
                        .then(place -> place.item().topic() instanceof Topic.SetAside
                                ? Elsewhere.asked(pull.within(tx, actor, signal, party, by))
                                        .map(pulled -> said(tx, actor, place, pulled, party))
                                : Outcome.refused(Plain.ITEM_NOT_BUSY)));
    }

    private Signal said(Tx tx, Actor actor, Led.Place place, Signal pulled, Party party) {
        boolean ready = pulled.state() == SignalState.ON_AGENDA;
        if (ready) {
            agenda.put(tx, place.meeting(), new Topic.OfSignal(pulled.id()), MINUTES);
        }
        String key = ready ? "meeting.set-aside.pulled" : "meeting.set-aside.tested-first";
        AgendaItem.Key item = place.item().id();
        meetings.add(
                tx,
                new LiveLine(
                        LiveLine.Key.fresh(),
                        item,
                        meetings.nextLine(tx, item),
                        LineKind.DECISION,
                        LongText.of(dutch.get(key, pulled.number().text(), party)),
                        new LiveLine.Entry(actor.person(), clock.now()),
                        Optional.empty()));
        tx.emit(new MeetingChanged(place.meeting().id()));
        return pulled;
    }
}
