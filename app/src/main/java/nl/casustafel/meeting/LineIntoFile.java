package nl.casustafel.meeting;

import java.util.List;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.dossier.BringFact;
import nl.casustafel.dossier.NewCaseFact;
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
/// that somebody sees to by a day, or a fact of the signal or case. Where the one is refused the other is
/// not there either. Actions of a signal wait for its decision, which says what they belong to.
public final class LineIntoFile {
    private final Transactor transactor;
    private final AddLine addLine;
    private final Doors doors;
    private final AgreeTasks tasks;

    public LineIntoFile(Transactor transactor, AddLine addLine, Doors doors) {
        this.transactor = transactor;
        this.addLine = addLine;
        this.doors = doors;
        this.tasks = new AgreeTasks(doors.agreeAction());
    }

    /// The acts of other features that go with it.
    public record Doors(AddFact addFact, BringFact bringFact, AgreeAction agreeAction) {}

    /// What a line becomes beside a line.
    public sealed interface Becomes extends PersonalData {}

    public record AnAction(ItemDecision.Task task) implements Becomes {
        @Override
        public String toString() {
            return "AnAction[]";
        }
    }

    /// Of the signal that is weighed.
    public record AFact(NewFact fact) implements Becomes {
        @Override
        public String toString() {
            return "AFact[]";
        }
    }

    /// Of the case that is talked about.
    public record ACaseFact(NewCaseFact fact) implements Becomes {
        @Override
        public String toString() {
            return "ACaseFact[]";
        }
    }

    public Outcome<LiveLine.Key, MeetingRefusal> handle(
            Actor actor, AgendaItem.Key id, AddLine.NewLine typed, Becomes becomes) {
        return transactor.write(
                actor,
                Purpose.HOLD_MEETING,
                tx -> addLine.within(tx, actor, id, typed, item -> kept(tx, actor, item, becomes)));
    }

    private Outcome<LiveLine.Into, MeetingRefusal> kept(Tx tx, Actor actor, AgendaItem item, Becomes becomes) {
        return switch (becomes) {
            case AnAction(ItemDecision.Task task) ->
                item.topic() instanceof Topic.OfSignal
                        ? Outcome.refused(Plain.ACTION_OF_SIGNAL)
                        : tasks.agree(tx, actor, CloseItem.origin(item), List.of(task))
                                .map(agreed -> new LiveLine.IntoAction(agreed.getFirst()));
            case AFact(NewFact fact) ->
                item.topic() instanceof Topic.OfSignal(SignalId signal)
                        ? Elsewhere.asked(doors.addFact().within(tx, actor, signal, fact))
                                .map(added -> new LiveLine.IntoFact(added.id()))
                        : Outcome.refused(Plain.NOTHING_TO_WEIGH);
            case ACaseFact(NewCaseFact fact) ->
                item.topic() instanceof Topic.OfCase(CaseId caseFile)
                        ? Elsewhere.asked(doors.bringFact().within(tx, actor, caseFile, fact))
                                .map(added -> new LiveLine.IntoFact(added.id()))
                        : Outcome.refused(Plain.NO_CASE);
        };
    }
}
