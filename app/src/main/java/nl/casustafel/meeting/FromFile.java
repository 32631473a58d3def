package nl.casustafel.meeting;

import java.util.Optional;
import nl.casustafel.dossier.Correction;
import nl.casustafel.dossier.PutFactRight;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.meeting.MeetingRefusal.Elsewhere;
import nl.casustafel.plan.Actions;
import nl.casustafel.plan.MoveAction;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.TakeBackFact;
import nl.casustafel.vault.Tx;

/// What a line that goes leaves in a file: a fact under the wrong person does not stay there (DEC-24).
public final class FromFile {
    private final Meetings meetings;
    private final Actions actions;
    private final Doors doors;

    public FromFile(Meetings meetings, Actions actions, Doors doors) {
        this.meetings = meetings;
        this.actions = actions;
        this.doors = doors;
    }

    /// The acts of other features that go with it.
    public record Doors(TakeBackFact takeBack, PutFactRight putRight, MoveAction moveAction) {}

    /// Before a line is struck: its fact goes. An open action is ended first, by whoever says why.
    Outcome<Optional<LiveLine.Into>, MeetingRefusal> without(Tx tx, Actor actor, Mending.Place place) {
        Optional<LiveLine.Into> into = place.line().into();
        if (into.isPresent() && into.get() instanceof LiveLine.IntoAction(var action)) {
            return actions.find(tx, actor, action)
                            .filter(found -> found.value().closed().isEmpty())
                            .isPresent()
                    ? Outcome.refused(MeetingRefusal.Plain.ACTION_OPEN)
                    : Outcome.done(into);
        }
        return factGone(tx, actor, place);
    }

    /// Before a line goes to another item: its action goes along, its fact is taken away.
    Outcome<Optional<LiveLine.Into>, MeetingRefusal> along(Tx tx, Actor actor, Mending.Place place, AgendaItem.Key to) {
        Optional<LiveLine.Into> into = place.line().into();
        if (into.isPresent() && into.get() instanceof LiveLine.IntoAction(var action)) {
            AgendaItem item = meetings.item(tx, actor, to).orElseThrow();
            return Elsewhere.asked(doors.moveAction().within(tx, actor, action, CloseItem.origin(item)))
                    .map(_ -> into);
        }
        return factGone(tx, actor, place);
    }

    private Outcome<Optional<LiveLine.Into>, MeetingRefusal> factGone(Tx tx, Actor actor, Mending.Place place) {
        Optional<LiveLine.Into> into = place.line().into();
        if (into.isEmpty() || !(into.get() instanceof LiveLine.IntoFact(Fact.Key fact))) {
            return Outcome.done(Optional.empty());
        }
        PutFactRight.Wish struck = new PutFactRight.Wish(Correction.WRONG, Optional.empty());
        return switch (place.item().topic()) {
            case Topic.OfSignal(var signal) ->
                Elsewhere.asked(doors.takeBack().within(tx, actor, signal, fact))
                        .map(_ -> Optional.empty());
            case Topic.OfCase(var caseFile) ->
                Elsewhere.asked(doors.putRight().within(tx, actor, caseFile, fact, struck))
                        .map(_ -> Optional.empty());
            default -> Outcome.done(Optional.empty());
        };
    }
}
