package nl.casustafel.meeting;

import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.MeetingRefusal.Elsewhere;
import nl.casustafel.meeting.MeetingRefusal.Plain;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.Party;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.OpenWeighing;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingManner;

/// Puts an item on the table: shows it to those ticked for it, and opens the weighing of a signal (T-S4,
/// 1.9): only where each of the three is there or wrote beforehand.
public final class OpenItem {
    private final Transactor transactor;
    private final Meetings meetings;
    private final OpenWeighing openWeighing;
    private final ShownSetAside setAside;
    private final ThreeThere three;
    private final Led led;
    private final CaseClock clock;

    public OpenItem(
            Transactor transactor,
            Meetings meetings,
            OpenWeighing openWeighing,
            ShownSetAside setAside,
            ThreeThere three,
            CaseClock clock) {
        this.transactor = transactor;
        this.meetings = meetings;
        this.openWeighing = openWeighing;
        this.setAside = setAside;
        this.three = three;
        this.led = new Led(meetings);
        this.clock = clock;
    }

    public Outcome<AgendaItem, MeetingRefusal> handle(Actor actor, AgendaItem.Key id) {
        return transactor.write(
                actor,
                Purpose.HOLD_MEETING,
                tx -> led.inSession(tx, actor, id)
                        .then(place -> refusal(tx, actor, place)
                                .<Outcome<AgendaItem, MeetingRefusal>>map(Outcome::refused)
                                .orElseGet(() -> open(tx, actor, place.item()))));
    }

    private Optional<MeetingRefusal> refusal(Tx tx, Actor actor, Led.Place place) {
        if (place.item().state() != ItemState.OPEN) {
            return Optional.of(Plain.ITEM_NOT_OPEN);
        }
        if (meetings.itemBusy(tx, place.meeting().id())) {
            return Optional.of(Plain.ANOTHER_ITEM_BUSY);
        }
        if (meetings.present(tx, place.item().id()).isEmpty()) {
            return Optional.of(Plain.NOBODY_TICKED);
        }
        Set<Party> missing = place.item().topic() instanceof Topic.OfSignal(SignalId signal)
                ? three.missing(tx, actor, place.item(), signal)
                : Set.of();
        return missing.isEmpty() ? Optional.empty() : Optional.of(new MeetingRefusal.DecidersMissing(missing));
    }

    private Outcome<AgendaItem, MeetingRefusal> open(Tx tx, Actor actor, AgendaItem item) {
        Outcome<Optional<WeighingId>, MeetingRefusal> weighing = item.topic() instanceof Topic.OfSignal(SignalId signal)
                ? Elsewhere.asked(openWeighing.within(tx, actor, signal, WeighingManner.TABLE))
                        .map(Optional::of)
                : Outcome.done(Optional.empty());
        return weighing.map(opened -> {
            setAside.say(tx, actor, item);
            AgendaItem busy = item.opened(clock.now(), opened);
            meetings.change(tx, busy);
            tx.audit(MeetingAction.ITEM_OPENED, item.id());
            tx.emit(new MeetingChanged(item.meeting()));
            return busy;
        });
    }
}
