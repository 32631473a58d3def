package nl.casustafel.signal.ui;

import nl.casustafel.attachment.Attachments;
import nl.casustafel.attachment.FileDrawing;
import nl.casustafel.identity.RecogniseSubject;
import nl.casustafel.retention.RetentionReads;
import nl.casustafel.search.FindCandidates;
import nl.casustafel.signal.AddFact;
import nl.casustafel.signal.AddFile;
import nl.casustafel.signal.AmendSignal;
import nl.casustafel.signal.AnswerReporter;
import nl.casustafel.signal.AnswerUrgent;
import nl.casustafel.signal.CitizenNumberOfSubject;
import nl.casustafel.signal.CloseSignal;
import nl.casustafel.signal.CorrectFact;
import nl.casustafel.signal.GiveAdvice;
import nl.casustafel.signal.GradeFacts;
import nl.casustafel.signal.KeepExternalNumber;
import nl.casustafel.signal.OpenFile;
import nl.casustafel.signal.PreSort;
import nl.casustafel.signal.RemoveFact;
import nl.casustafel.signal.ShowReporter;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.signal.SplitSignal;
import nl.casustafel.signal.TakeInMail;
import nl.casustafel.signal.TakeOverList;
import nl.casustafel.signal.TestFacts;
import nl.casustafel.signal.WithdrawSignal;
import nl.casustafel.team.TeamReads;
import nl.casustafel.weighing.WeighingReads;

/// What the screens of signals read and do.
public record SignalActs(
        Reads reads,
        Intake intake,
        AmendSignal amend,
        FactActs facts,
        Endings endings,
        AnswerReporter answer,
        ShowReporter reporter,
        Files files,
        CitizenNumberOfSubject number,
        KeepExternalNumber external,
        RunningActs running) {
    /// How signals come in, how whom they are about is recognised, and whether it is urgent.
    public record Intake(
            TakeInMail mail, TakeOverList list, SplitSignal split, RecogniseSubject recognise, AnswerUrgent urgent) {}

    /// What is looked at.
    public record Reads(
            SignalReads signals,
            TeamReads team,
            Attachments attachments,
            FindCandidates candidates,
            RetentionReads retention,
            WeighingReads weighings) {}

    /// How a file that came with a signal is looked at, and another is added.
    public record Files(OpenFile open, AddFile add, FileDrawing drawing) {}

    /// What is done with the facts of a signal.
    public record FactActs(AddFact add, TestFacts test, GradeFacts grade, CorrectFact correct, RemoveFact remove) {}

    /// How a signal ends without being weighed, or after it.
    public record Endings(GiveAdvice advise, PreSort preSort, WithdrawSignal withdraw, CloseSignal close) {}
}
