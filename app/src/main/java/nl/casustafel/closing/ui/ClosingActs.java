package nl.casustafel.closing.ui;

import nl.casustafel.closing.AnswerExit;
import nl.casustafel.closing.CloseCase;
import nl.casustafel.closing.DoTask;
import nl.casustafel.closing.JudgeNecessity;
import nl.casustafel.closing.NoteConsent;
import nl.casustafel.closing.ProposeEnd;
import nl.casustafel.closing.TransferCase;
import nl.casustafel.plan.CloseAction;

/// What these screens do.
public record ClosingActs(
        JudgeNecessity necessity,
        AnswerExit exit,
        ProposeEnd propose,
        CloseAction closeAction,
        CloseCase close,
        NoteConsent consent,
        TransferCase transfer,
        DoTask task) {}
