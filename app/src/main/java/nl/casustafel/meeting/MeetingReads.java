package nl.casustafel.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;

/// Looking at meetings, through the gate: what the actor may not see is not there.
public interface MeetingReads {
    /// Leaves a line in the log.
    Optional<MeetingFile> open(Tx tx, Actor actor, Meeting.Key id);

    /// The same for a screen that has it open and refreshes, which is no opening: leaves no line.
    Optional<MeetingFile> again(Tx tx, Actor actor, Meeting.Key id);

    /// The latest date first.
    List<Meeting> list(Tx tx, Actor actor);

    /// What was typed at an item, corrections included, in the order typed; nothing for who was not shown
    /// the item.
    List<LiveLine> lines(Tx tx, Actor actor, AgendaItem.Key item);

    /// The agendas a signal stood on, of signals and meetings the actor may see; the earliest first.
    List<AgendaRow> agendasOf(Tx tx, Actor actor, SignalId signal);

    /// The same for a case.
    List<AgendaRow> agendasOf(Tx tx, Actor actor, CaseId caseFile);

    /// The agendas on which the minutes of a meeting stood to be approved (DEC-23), of meetings the actor may
    /// see; the earliest first.
    List<AgendaRow> approvals(Tx tx, Actor actor, Meeting.Key held);

    /// The meeting day of every signal that stands on an agenda and was not dealt with, of meetings the actor
    /// may see.
    Map<SignalId, LocalDate> planned(Tx tx, Actor actor);

    /// The agenda proposal: signals that wait for the table without standing on an agenda, the longest
    /// waiting first.
    List<SignalId> toBeScheduled(Tx tx, Actor actor);
}
