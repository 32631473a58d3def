package nl.casustafel.shell.entry;

import java.util.List;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.vault.key.RecoveryCode;

/// All that the welcome asked: enough to make a store.
/// @param accounts the first is the person who starts
record NewTeam(TeamForm.Filled team, List<NewAccount> accounts, RecoveryCode recovery) implements PersonalData {
    NewTeam {
        accounts = List.copyOf(accounts);
    }

    NewAccount first() {
        return accounts.getFirst();
    }

    List<NewAccount> others() {
        return accounts.subList(1, accounts.size());
    }

    @Override
    public String toString() {
        return "NewTeam[" + accounts.size() + "]";
    }
}
