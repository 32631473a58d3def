package nl.casustafel.team.ui;

import nl.casustafel.kernel.Actor;
import nl.casustafel.team.AccountKeys;
import nl.casustafel.team.AddPerson;
import nl.casustafel.team.ChangePerson;
import nl.casustafel.team.ChangeSettings;
import nl.casustafel.team.EndMandate;
import nl.casustafel.team.GrantMandate;
import nl.casustafel.team.KeepMunicipality;
import nl.casustafel.team.SetPersonalCode;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;

/// What the team's screen reads and does, in the name of one actor.
public record TeamActs(
        Actor actor,
        Transactor transactor,
        TeamReads reads,
        People people,
        Mandates mandates,
        KeepMunicipality municipalities,
        ChangeSettings settings) {
    /// @param keys of accounts; they stand beside the store, so they are not of the transaction
    /// @param renewKey gives the store a new key: ends the session, and comes back; on the FX thread
    public record People(
            AddPerson add, ChangePerson change, SetPersonalCode code, AccountKeys keys, Runnable renewKey) {}

    public record Mandates(GrantMandate grant, EndMandate end) {}
}
