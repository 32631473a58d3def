package nl.casustafel.meeting.ui;

import nl.casustafel.assessment.WordList;
import nl.casustafel.meeting.AddLine;
import nl.casustafel.meeting.CloseItem;
import nl.casustafel.meeting.ConfirmTold;
import nl.casustafel.meeting.DecideItem;
import nl.casustafel.meeting.LineIntoFile;
import nl.casustafel.meeting.NoteTold;
import nl.casustafel.meeting.OpenItem;
import nl.casustafel.meeting.PullSetAside;
import nl.casustafel.meeting.Recuse;
import nl.casustafel.meeting.StateSecrecy;
import nl.casustafel.meeting.StrikeLine;
import nl.casustafel.meeting.TickAttendance;
import nl.casustafel.weighing.AnswerEntry;
import nl.casustafel.weighing.AnswerPrompt;
import nl.casustafel.weighing.AskPrompts;
import nl.casustafel.weighing.RateAtTable;
import nl.casustafel.weighing.SaveForm;
import nl.casustafel.weighing.TakePosition;

/// The acts on one item of the agenda.
public record TableActs(
        Presence presence,
        OpenItem open,
        Lines lines,
        SaveForm saveForm,
        RateAtTable rate,
        TakePosition takePosition,
        Prompting prompting,
        Outside outside,
        DecideItem decide,
        CloseItem close) {
    /// Who is there, who said yes to secrecy, and who takes no part in an item.
    public record Presence(TickAttendance tick, StateSecrecy secrecy, Recuse recuse) {}

    /// Adding a line, one that goes into the file as well, and mending one.
    public record Lines(AddLine add, LineIntoFile intoFile, StrikeLine strike) {}

    /// Noting what was told outside a meeting, signing for it at the next (DEC-6), and pulling to the table
    /// what was settled without it (DEC-1).
    public record Outside(NoteTold note, ConfirmTold confirm, PullSetAside pull) {}

    /// What the form asks back, keeping what is answered to it and to the entry list, and the words that
    /// call for a gentle question.
    public record Prompting(AskPrompts ask, AnswerPrompt answer, AnswerEntry entry, WordList words) {}
}
