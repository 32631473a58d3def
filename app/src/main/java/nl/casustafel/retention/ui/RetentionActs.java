package nl.casustafel.retention.ui;

import nl.casustafel.kernel.Actor;
import nl.casustafel.retention.DestroyDossiers;
import nl.casustafel.retention.RetentionReads;
import nl.casustafel.retention.ShowDueList;
import nl.casustafel.retention.TickCopies;
import nl.casustafel.retention.WhatIsDue;
import nl.casustafel.team.Signatures;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;

/// What this feature lets people do, for the one who acts.
public record RetentionActs(
        Actor actor,
        Transactor transactor,
        RetentionReads reads,
        WhatIsDue due,
        TeamReads team,
        Signatures signatures,
        ShowDueList show,
        DestroyDossiers destroy,
        TermActs terms,
        RetentionPapers papers,
        TickCopies tick) {}
