package nl.casustafel.team.ui;

import nl.casustafel.kernel.Actor;
import nl.casustafel.team.AccountKeys;
import nl.casustafel.team.AddPerson;
import nl.casustafel.team.ChangeSettings;
import nl.casustafel.team.GrantMandate;
import nl.casustafel.team.SetPersonalCode;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;

/// What the team's screen reads and does, in the name of one actor.
public record TeamActs(
        Actor actor,
        Transactor transactor,
        TeamReads reads,
        AddPerson add,
        GrantMandate grant,
        SetPersonalCode code,
        ChangeSettings settings) {
    /// The keys of accounts stand beside the store, so they are not of the transaction.
    public record WithKeys(TeamActs acts, AccountKeys keys) {}
}
