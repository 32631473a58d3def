package nl.casustafel.shell;

import java.nio.file.Path;
import java.util.Optional;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.team.AccountKeys;
import nl.casustafel.vault.key.KeyRefusal;
import nl.casustafel.vault.key.Passphrase;

/// The key files of an open store, for the screens of the team, which know no keys.
final class DoorKeys implements AccountKeys {
    private final StoreDoor door;
    private final Opening opening;

    DoorKeys(StoreDoor door, Opening opening) {
        this.door = door;
        this.opening = opening;
    }

    @Override
    public Optional<Refusal> give(SignInName name, char[] typed) {
        try (Passphrase passphrase = PassphraseJudge.taken(typed)) {
            return problem(door.addAccount(opening, name, passphrase));
        }
    }

    @Override
    public Optional<Refusal> take(SignInName name) {
        return problem(door.expel(opening, name));
    }

    @Override
    public Optional<Refusal> forget(SignInName name) {
        return problem(door.removeAccount(opening, name));
    }

    @Override
    public boolean isRenewalOwed() {
        return door.owesRenewal() || opening.owesKey();
    }

    @Override
    public Optional<Refusal> change(SignInName name, char[] old, char[] fresh, Optional<Path> file) {
        try (Passphrase former = PassphraseJudge.taken(old);
                Passphrase next = PassphraseJudge.taken(fresh)) {
            return problem(door.changePassphrase(name, former, next, file));
        }
    }

    @Override
    public boolean needsFile(SignInName name) {
        return door.needsKeyFile(name);
    }

    @Override
    public Optional<Refusal> makeFile(SignInName name, char[] typed, Path place) {
        try (Passphrase passphrase = PassphraseJudge.taken(typed)) {
            return problem(door.makeKeyFile(name, passphrase, place));
        }
    }

    @Override
    public Optional<Refusal> dropFile(SignInName name, char[] typed, Optional<Path> file) {
        try (Passphrase passphrase = PassphraseJudge.taken(typed)) {
            return problem(door.dropKeyFile(name, passphrase, file));
        }
    }

    private static Optional<Refusal> problem(Outcome<SignInName, KeyRefusal> outcome) {
        return outcome instanceof Outcome.Refused<SignInName, KeyRefusal>(KeyRefusal refusal)
                ? Optional.of(refusal)
                : Optional.empty();
    }
}
