package nl.casustafel.casefile.ui;

import nl.casustafel.casefile.RatificationReads;
import nl.casustafel.casefile.RecordRatification;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;

/// What the part about the driehoek reads and does.
public record RatificationActs(
        Actor actor,
        Transactor transactor,
        RatificationReads reads,
        TeamReads team,
        RecordRatification answer,
        CaseClock clock) {}
