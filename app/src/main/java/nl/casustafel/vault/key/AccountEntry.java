package nl.casustafel.vault.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.SignInName;

/// From a name and what the person has to the identity of that account and the data key.
final class AccountEntry {
    private final KeyFolder folder;
    private final UserFiles users;

    AccountEntry(KeyFolder folder, UserFiles users) {
        this.folder = folder;
        this.users = users;
    }

    /// Opens the account and hands it to `act`, which closes it.
    <T> Outcome<T, KeyRefusal> enter(
            KeyFormat format,
            SignInName name,
            Passphrase passphrase,
            Optional<Path> file,
            Function<Entered, Outcome<T, KeyRefusal>> act) {
        String slot = format.slotOf(name);
        Path alone = folder.user(slot);
        if (!users.isGuarded(slot)) {
            return entered(format, slot, alone, passphrase, Optional.empty()).then(act);
        }
        // Both stand there where the power went: the one that is listed counts.
        Outcome<Entered, KeyRefusal> answer = Files.exists(alone)
                ? entered(format, slot, alone, passphrase, Optional.empty())
                : Outcome.refused(KeyRefusal.DAMAGED);
        if (!answer.equals(Outcome.refused(KeyRefusal.DAMAGED))) {
            return answer.then(act);
        }
        return KeyFile.using(
                file, given -> enterGuarded(format, slot, passphrase, given).then(act));
    }

    private Outcome<Entered, KeyRefusal> enterGuarded(
            KeyFormat format, String slot, Passphrase passphrase, Optional<KeyFile> file) {
        if (file.isEmpty()) {
            return Outcome.refused(KeyRefusal.KEY_FILE_NEEDED);
        }
        if (!file.get().isOf(slot)) {
            return Outcome.refused(KeyRefusal.KEY_FILE_UNFIT);
        }
        try (Passphrase both = file.get().with(passphrase)) {
            Outcome<Entered, KeyRefusal> answer = entered(format, slot, folder.guardedUser(slot), both, file);
            return answer.equals(Outcome.refused(KeyRefusal.WRONG))
                    ? Outcome.refused(KeyRefusal.WRONG_WITH_KEY_FILE)
                    : answer;
        }
    }

    private Outcome<Entered, KeyRefusal> entered(
            KeyFormat format, String slot, Path place, Passphrase secret, Optional<KeyFile> file) {
        return users.open(place, secret).then(identity -> {
            Outcome<StoreKey, KeyRefusal> key = dataKey(format, slot, identity);
            if (!key.isDone()) {
                identity.close();
            }
            return key.map(found -> new Entered(format, slot, place, file, identity, found));
        });
    }

    /// The data key, where `identity` is the one this slot was given. Without that comparison whoever has
    /// an account could copy his file over a colleague's and act in his name.
    private Outcome<StoreKey, KeyRefusal> dataKey(KeyFormat format, String slot, AgeIdentity identity) {
        return switch (content(format, identity)) {
            case Outcome.Done<DataKeyFile, KeyRefusal>(DataKeyFile content) ->
                identity.recipient().equals(content.accounts().get(slot))
                        ? Outcome.done(content.key())
                        : refusedAndClosed(content);
            case Outcome.Refused<DataKeyFile, KeyRefusal>(KeyRefusal refusal) ->
                // The passphrase was right, so an identity that fits nothing is the files' fault.
                Outcome.refused(refusal == KeyRefusal.WRONG ? KeyRefusal.DAMAGED : refusal);
        };
    }

    /// What `data-key.age` holds, opened with any identity that has a stanza there; the caller closes it.
    Outcome<DataKeyFile, KeyRefusal> content(KeyFormat format, AgeIdentity identity) {
        try {
            return DataKeyFile.open(folder.read(folder.dataKey()), identity)
                    .then(content ->
                            format.store().equals(content.store()) ? Outcome.done(content) : refusedAndClosed(content));
        } catch (NoSuchFileException e) {
            return Outcome.refused(KeyRefusal.DAMAGED);
        } catch (IOException e) {
            return Outcome.refused(KeyRefusal.UNREADABLE);
        }
    }

    private static <T> Outcome<T, KeyRefusal> refusedAndClosed(DataKeyFile content) {
        content.close();
        return Outcome.refused(KeyRefusal.DAMAGED);
    }
}
