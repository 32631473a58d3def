package nl.casustafel.meeting;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.meeting.MeetingRefusal.Elsewhere;
import nl.casustafel.meeting.MeetingRefusal.Plain;
import nl.casustafel.signal.PutOnAgenda;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalState;
import nl.casustafel.signal.Signals;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.OpenWeighing;
import nl.casustafel.weighing.WeighingManner;

/// Begins to weigh a signal that cannot wait for the table, by phone or in writing (DEC-6): one whose urgent
/// check found something, or one that was deferred. It makes a meeting of one item without a table, so that
/// what was shown to whom, the positions and the sheet are kept as of any other; what is told in it is
/// confirmed at the next meeting. It is begun by who sees the signal, so as a rule by its file holder (DEC-5).
public final class WeighOutside {
    private static final int MINUTES = 15;

    private final Transactor transactor;
    private final Meetings meetings;
    private final TeamReads team;
    private final Doors doors;
    private final CaseClock clock;

    /// What of signals and weighings takes part.
    public record Doors(Signals signals, PutOnAgenda putOnAgenda, OpenWeighing openWeighing) {}

    public WeighOutside(Transactor transactor, Meetings meetings, TeamReads team, Doors doors, CaseClock clock) {
        this.transactor = transactor;
        this.meetings = meetings;
        this.team = team;
        this.doors = doors;
        this.clock = clock;
    }

    /// @param manner by phone or in writing
    /// @param place what stands in the place of a place, in words
    public Outcome<Meeting.Key, MeetingRefusal> handle(
            Actor actor, SignalId signal, WeighingManner manner, ShortText place) {
        if (manner == WeighingManner.TABLE) {
            throw new IllegalArgumentException(manner.name());
        }
        return transactor.write(actor, Purpose.WEIGH_SIGNAL, tx -> {
            if (!PlanMeeting.allowedTo(actor)) {
                return Outcome.refused(Plain.NOT_YOURS);
            }
            Optional<AgendaItem> elsewhere = meetings.scheduled(tx, new Topic.OfSignal(signal));
            if (elsewhere.filter(item -> item.state() == ItemState.BUSY).isPresent()) {
                return Outcome.refused(Plain.ON_TABLE_ALREADY);
            }
            return brought(tx, actor, signal).then(_ -> {
                elsewhere.ifPresent(item -> takenOff(tx, item));
                return begun(tx, actor, signal, manner, place);
            });
        });
    }

    /// The signal, waiting to be weighed, where it may be weighed without a table.
    private Outcome<Signal, MeetingRefusal> brought(Tx tx, Actor actor, SignalId id) {
        Optional<Signal> found = doors.signals().find(tx, actor, id).map(Versioned::value);
        if (found.isEmpty()) {
            return Outcome.refused(Plain.UNKNOWN);
        }
        Signal signal = found.orElseThrow();
        boolean deferred =
                signal.state() == SignalState.DEFERRED || doors.openWeighing().wasDeferred(tx, actor, id);
        if (!signal.urgent().emergency() && !deferred) {
            return Outcome.refused(Plain.NOT_OUTSIDE);
        }
        return signal.state() == SignalState.ON_AGENDA
                ? Outcome.done(signal)
                : Elsewhere.asked(doors.putOnAgenda().within(tx, actor, id));
    }

    private void takenOff(Tx tx, AgendaItem item) {
        meetings.change(tx, item.ended(ItemState.DEFERRED, clock.now()));
        tx.audit(MeetingAction.ITEM_PUT_BACK, item.id());
        tx.emit(new MeetingChanged(item.meeting()));
    }

    private Outcome<Meeting.Key, MeetingRefusal> begun(
            Tx tx, Actor actor, SignalId signal, WeighingManner manner, ShortText place) {
        return Elsewhere.asked(doors.openWeighing().within(tx, actor, signal, manner))
                .map(weighing -> {
                    Meeting meeting = meeting(tx, actor, place);
                    meetings.add(tx, meeting);
                    meetings.change(tx, meeting.opened(clock.now()));
                    Attendee leads = Attendee.member(actor.person(), Capacity.CHAIR);
                    meetings.add(tx, meeting.id(), leads);
                    AgendaItem item = AgendaItem.fresh(meeting.id(), 1, new Topic.OfSignal(signal), MINUTES);
                    meetings.add(tx, item);
                    meetings.tick(tx, item.id(), leads.id(), true);
                    meetings.change(tx, item.opened(clock.now(), Optional.of(weighing)));
                    tx.audit(MeetingAction.WEIGHED_OUTSIDE, meeting.id(), manner.name());
                    tx.emit(new MeetingChanged(meeting.id()));
                    return meeting.id();
                });
    }

    private Meeting meeting(Tx tx, Actor actor, ShortText place) {
        MeetingNumber number = meetings.nextNumber(
                tx, clock.today().getYear(), team.settings(tx).storeLetter());
        return Meeting.planned(
                number,
                new Meeting.Plan(
                        MeetingKind.OUTSIDE,
                        clock.today(),
                        clock.local().toLocalTime().truncatedTo(ChronoUnit.MINUTES),
                        place,
                        actor.person(),
                        Optional.empty()));
    }
}
