package nl.casustafel.meeting;

import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.MeetingRefusal.Elsewhere;
import nl.casustafel.meeting.MeetingRefusal.Plain;
import nl.casustafel.plan.AgreeAction;
import nl.casustafel.signal.AddFact;
import nl.casustafel.signal.NewFact;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Adds a line to the item on the table and, in the same transaction, what it says to the file: an action
/// that somebody sees to by a day, or a fact of the signal. Where the one is refused the other is not there
/// either. Actions of a signal wait for its decision, which says what they belong to.
public final class LineIntoFile {
    private final Transactor transactor;
    private final AddLine addLine;
    private final Meetings meetings;
    private final AddFact addFact;
    private final AgreeTasks tasks;

    public LineIntoFile(
            Transactor transactor, AddLine addLine, Meetings meetings, AddFact addFact, AgreeAction agreeAction) {
        this.transactor = transactor;
        this.addLine = addLine;
        this.meetings = meetings;
        this.addFact = addFact;
        this.tasks = new AgreeTasks(agreeAction);
    }

    /// What a line becomes beside a line.
    public sealed interface Becomes extends PersonalData {}

    public record AnAction(ItemDecision.Task task) implements Becomes {
        @Override
        public String toString() {
            return "AnAction[]";
        }
    }

    public record AFact(NewFact fact) implements Becomes {
        @Override
        public String toString() {
            return "AFact[]";
        }
    }

    public Outcome<LiveLine.Key, MeetingRefusal> handle(
            Actor actor, AgendaItem.Key id, AddLine.NewLine typed, Becomes becomes) {
        return transactor.write(
                actor,
                Purpose.HOLD_MEETING,
                tx -> addLine.within(tx, actor, id, typed)
                        .then(line -> kept(tx, actor, id, becomes).map(_ -> line)));
    }

    private Outcome<Becomes, MeetingRefusal> kept(Tx tx, Actor actor, AgendaItem.Key id, Becomes becomes) {
        AgendaItem item = meetings.item(tx, actor, id).orElseThrow();
        return switch (becomes) {
            case AnAction(ItemDecision.Task task) ->
                item.topic() instanceof Topic.OfSignal
                        ? Outcome.refused(Plain.ACTION_OF_SIGNAL)
                        : tasks.agree(tx, actor, CloseItem.origin(item), List.of(task))
                                .map(_ -> becomes);
            case AFact(NewFact fact) ->
                item.topic() instanceof Topic.OfSignal(SignalId signal)
                        ? Elsewhere.asked(addFact.within(tx, actor, signal, fact))
                                .map(_ -> becomes)
                        : Outcome.refused(Plain.NOTHING_TO_WEIGH);
        };
    }
}
