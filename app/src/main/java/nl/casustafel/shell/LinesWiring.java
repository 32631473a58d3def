package nl.casustafel.shell;

import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.dossier.BringFact;
import nl.casustafel.dossier.PutFactRight;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.meeting.AddLine;
import nl.casustafel.meeting.FromFile;
import nl.casustafel.meeting.LineIntoFile;
import nl.casustafel.meeting.PresenceBasis;
import nl.casustafel.meeting.Recuse;
import nl.casustafel.meeting.StateSecrecy;
import nl.casustafel.meeting.StrikeLine;
import nl.casustafel.meeting.TickAttendance;
import nl.casustafel.meeting.ui.TableActs;
import nl.casustafel.plan.AgreeAction;
import nl.casustafel.plan.MoveAction;
import nl.casustafel.signal.AddFact;
import nl.casustafel.signal.TakeBackFact;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;

/// The acts on the lines typed at the table, with what they become in the file, and on who is there.
final class LinesWiring {
    private LinesWiring() {}

    /// @param dutch the words of what is kept and printed (DEC-26)
    static TableActs.Presence presence(Transactor door, Stores stores, CaseClock clock, Texts dutch) {
        return new TableActs.Presence(
                new TickAttendance(door, stores.meetings, new PresenceBasis(stores.team, stores.cases)),
                new StateSecrecy(door, stores.meetings, clock),
                new Recuse(door, stores.meetings, stores.team, dutch, clock));
    }

    static TableActs.Lines lines(Transactor door, Stores stores, CaseClock clock, AgreeAction agreeAction) {
        AddLine add = new AddLine(door, stores.meetings, stores.minutes, clock);
        ProceedCase proceed = new ProceedCase(door, stores.cases, clock);
        return new TableActs.Lines(
                add,
                new LineIntoFile(
                        door,
                        add,
                        new LineIntoFile.Doors(
                                new AddFact(door, stores.signals, clock),
                                new BringFact(door, stores.cases, stores.caseFacts, proceed, stores.team, clock),
                                agreeAction)),
                new StrikeLine(
                        door,
                        stores.meetings,
                        stores.minutes,
                        new FromFile(
                                stores.meetings,
                                stores.actions,
                                new FromFile.Doors(
                                        new TakeBackFact(stores.signals),
                                        new PutFactRight(
                                                door, stores.cases, stores.caseFacts, proceed, stores.team, clock),
                                        new MoveAction(stores.actions)))));
    }
}
