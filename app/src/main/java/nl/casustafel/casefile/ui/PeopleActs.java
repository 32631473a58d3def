package nl.casustafel.casefile.ui;

import nl.casustafel.casefile.AppointDirector;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.casefile.Designate;
import nl.casustafel.casefile.InviteThirdParty;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.team.Signatures;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;

/// What the people of a case read and do, in the name of one actor.
public record PeopleActs(
        Actor actor,
        Transactor transactor,
        CaseReads cases,
        TeamReads team,
        Signatures signatures,
        CaseClock clock,
        Ways ways) {
    /// The acts that change who takes part.
    public record Ways(AppointDirector direct, Designate designate, InviteThirdParty invite) {}
}
