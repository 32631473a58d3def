package nl.casustafel.meeting;

import java.util.List;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.plan.ActionOrigin;
import nl.casustafel.plan.AgreeAction;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.Weighings;

/// Closes the item on the table, with the actions agreed at it. A signal leaves the table decided or
/// deferred with a question and a date, never without (T-S5, T-S6); of a case that was discussed the
/// retention runs anew (DEC-16).
public final class CloseItem {
    private final Transactor transactor;
    private final Meetings meetings;
    private final Weighings weighings;
    private final Doors doors;
    private final AgreeTasks tasks;
    private final Led led;
    private final CaseClock clock;

    public CloseItem(Transactor transactor, Meetings meetings, Weighings weighings, Doors doors, CaseClock clock) {
        this.transactor = transactor;
        this.meetings = meetings;
        this.weighings = weighings;
        this.doors = doors;
        this.tasks = new AgreeTasks(doors.agreeAction());
        this.led = new Led(meetings);
        this.clock = clock;
    }

    /// The acts of other features that go with it.
    public record Doors(ProceedCase proceedCase, AgreeAction agreeAction) {}

    /// @param actions agreed at a case or another topic; those of a signal belong to its decision
    public Outcome<AgendaItem.Key, MeetingRefusal> handle(
            Actor actor, AgendaItem.Key id, List<ItemDecision.Task> actions) {
        return transactor.write(actor, Purpose.HOLD_MEETING, tx -> within(tx, actor, id, actions));
    }

    public Outcome<AgendaItem.Key, MeetingRefusal> within(
            Tx tx, Actor actor, AgendaItem.Key id, List<ItemDecision.Task> actions) {
        return led.busy(tx, actor, id).then(place -> {
            if (undecided(tx, actor, place.item())) {
                return Outcome.refused(MeetingRefusal.Plain.UNDECIDED);
            }
            return tasks.agree(tx, actor, origin(place.item()), actions).map(_ -> {
                if (place.item().topic() instanceof Topic.OfCase(CaseId discussed)) {
                    doors.proceedCase().discussed(tx, discussed);
                }
                meetings.change(tx, place.item().ended(ItemState.DONE, clock.now()));
                tx.audit(MeetingAction.ITEM_CLOSED, id);
                tx.emit(new MeetingChanged(place.meeting().id()));
                return id;
            });
        });
    }

    static ActionOrigin origin(AgendaItem item) {
        ActionOrigin about = switch (item.topic()) {
            case Topic.OfSignal(SignalId signal) -> ActionOrigin.of(signal);
            case Topic.OfCase(CaseId caseFile) -> ActionOrigin.of(caseFile);
            case Topic.Confirming _, Topic.SetAside _, Topic.Approving _, Topic.Destroying _, Topic.Other _ ->
                ActionOrigin.ofTeam();
        };
        return about.at(item.id().value());
    }

    private boolean undecided(Tx tx, Actor actor, AgendaItem item) {
        return item.weighing()
                .map(weighing -> weighings
                        .find(tx, actor, weighing)
                        .map(found -> found.value().decided().isEmpty())
                        .orElse(true))
                .orElse(false);
    }
}
