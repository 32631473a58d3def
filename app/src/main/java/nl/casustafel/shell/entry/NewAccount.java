package nl.casustafel.shell.entry;

import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.team.ui.NewPerson;
import nl.casustafel.vault.key.Passphrase;

/// Somebody who gets an account, with the passphrase typed by that person. Closing wipes it.
record NewAccount(NewPerson person, Passphrase passphrase) implements PersonalData, AutoCloseable {
    SignInName signIn() {
        return person.membership().person().signInName().orElseThrow();
    }

    @Override
    public void close() {
        passphrase.close();
    }

    @Override
    public String toString() {
        return "NewAccount[]";
    }
}
