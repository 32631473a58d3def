package nl.casustafel.casefile.ui;

import nl.casustafel.attachment.Attachments;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.casefile.KeepCaseNumber;
import nl.casustafel.casefile.KeepDecision;
import nl.casustafel.kernel.Actor;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;

/// What these screens read and do, in the name of one actor.
public record CaseActs(
        Actor actor,
        Transactor transactor,
        CaseReads cases,
        SignalReads signals,
        TeamReads team,
        Attachments attachments,
        FromPlans plans,
        KeepDecision decision,
        KeepCaseNumber number) {}
