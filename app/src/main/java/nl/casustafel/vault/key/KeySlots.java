package nl.casustafel.vault.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.SignInName;

/// Who can open the store: one small encrypted file per account and one with the data key, in a folder of
/// their own (`docs/key-files.md`). Each is in the age format, so that the stock `age` program opens them
/// without us.
///
/// Every answer is a value: nothing that stands in these files, however wrong, ends in an exception. One
/// thread at a time
/// makes changes. Methods that take a passphrase spend a derivation of about a second; the caller closes
/// what he hands
/// in and every [StoreKey] he gets.
public final class KeySlots {
    private final KeyFolder folder;
    private final UserFiles users;
    private final AccountEntry entry;

    /// @param place the folder of the key files; it need not exist yet
    /// @param work [WorkFactor#PASSPHRASE] in the product; what is read keeps the factor it was written
    /// with
    public KeySlots(Path place, WorkFactor work) {
        this.folder = new KeyFolder(place);
        this.users = new UserFiles(folder, work);
        this.entry = new AccountEntry(folder, users);
    }

    /// Loads what a derivation needs, with a derivation of nothing that takes no time.
    public static void warmUp() {
        try (Passphrase nothing = new Passphrase(new char[] {'-'})) {
            ScryptStanza.spend(nothing, new WorkFactor(4));
        }
    }

    /// Makes the folder with its first account, all of it or nothing. A place that is taken is left alone.
    public Outcome<StoreKey, KeyRefusal> create(UUID store, SignInName first, Passphrase passphrase) {
        if (folder.exists()) {
            return Outcome.refused(KeyRefusal.PLACE_TAKEN);
        }
        KeyFormat format = KeyFormat.current(store);
        String slot = format.slotOf(first);
        KeyFolder fresh = folder.beside();
        StoreKey key = StoreKey.random();
        try (AgeIdentity identity = AgeIdentity.random()) {
            DataKeyFile content = new DataKeyFile(key, store, new TreeMap<>(), Optional.empty())
                    .withAccount(slot, identity.recipient());
            fresh.discard();
            fresh.make();
            fresh.replace(fresh.dataKey(), content.seal());
            fresh.replace(fresh.user(slot), users.seal(identity, passphrase));
            fresh.replace(fresh.format(), format.encode());
            fresh.rename(folder);
            return Outcome.done(key);
        } catch (IOException e) {
            key.close();
            return Outcome.refused(KeyRefusal.NOT_WRITTEN);
        }
    }

    /// Key files that nobody but the holder of `key` can open, for a store of the practice environment.
    public Outcome<StoreKey, KeyRefusal> createWithoutAccount(UUID store, StoreKey key) {
        try {
            folder.discard();
            folder.make();
            folder.replace(folder.format(), KeyFormat.current(store).encode());
            folder.replace(folder.dataKey(), new DataKeyFile(key, store, new TreeMap<>(), Optional.empty()).seal());
            return Outcome.done(key);
        } catch (IOException e) {
            return Outcome.refused(KeyRefusal.NOT_WRITTEN);
        }
    }

    /// The store these keys belong to, without opening anything: tells at the start whether there is a
    /// store (`MISSING`), whether this program can read it (`TOO_NEW`), and whether the set is whole
    /// (`DAMAGED`).
    public Outcome<UUID, KeyRefusal> store() {
        return format().map(KeyFormat::store);
    }

    /// `WRONG` does not tell whether the name or the passphrase is wrong, and takes the same time for both.
    /// An account with a key file answers `KEY_FILE_NEEDED`.
    public Outcome<StoreKey, KeyRefusal> unlock(SignInName name, Passphrase passphrase) {
        return unlock(name, passphrase, Optional.empty());
    }

    /// @param file where the key file is; not looked into for an account without one
    public Outcome<StoreKey, KeyRefusal> unlock(SignInName name, Passphrase passphrase, Optional<Path> file) {
        return enter(name, passphrase, file, Entered::keyAlone);
    }

    /// Whether this account opens with a key file only. Whoever may read the folder can see this too.
    public boolean needsKeyFile(SignInName name) {
        return format() instanceof Outcome.Done<KeyFormat, KeyRefusal>(KeyFormat format)
                && !Files.exists(folder.user(format.slotOf(name)))
                && users.isGuarded(format.slotOf(name));
    }

    /// What opens a backup in the name of an account, as long as its own file is here. `WRONG` as in
    /// [#unlock]; an account with a key file takes the recovery code.
    public Outcome<BackupKey, KeyRefusal> backupKey(SignInName name, Passphrase passphrase) {
        return format().then(format -> needsKeyFile(name)
                        ? Outcome.<AgeIdentity, KeyRefusal>refused(KeyRefusal.CODE_OPENS_BACKUP)
                        : users.open(folder.user(format.slotOf(name)), passphrase))
                .map(BackupKey::new);
    }

    /// Checks a passphrase without opening anything, for a signature in place (DEC-6).
    public Outcome<SignInName, KeyRefusal> verify(SignInName name, Passphrase passphrase) {
        return unlock(name, passphrase).map(key -> {
            key.close();
            return name;
        });
    }

    /// Opens with the recovery code.
    public Outcome<StoreKey, KeyRefusal> unlockWithRecovery(RecoveryCode code) {
        return format().then(format -> entry.content(format, code.identity())
                .then(content -> isRecovery(content, code) ? Outcome.done(content.key()) : refusedAndClosed(content)));
    }

    /// Gives one more person access. `key` must be that of this store; no other passphrase is needed.
    public Outcome<SignInName, KeyRefusal> addAccount(StoreKey key, SignInName name, Passphrase passphrase) {
        return format().then(format -> users.exists(format.slotOf(name))
                ? Outcome.refused(KeyRefusal.NAME_TAKEN)
                : giveAccess(format, key, name, passphrase));
    }

    /// Gives a person who lost his passphrase a new one and a new identity; the old passphrase opens
    /// nothing any more, and neither does a key file.
    public Outcome<SignInName, KeyRefusal> renewAccount(StoreKey key, SignInName name, Passphrase passphrase) {
        return format().then(format -> users.exists(format.slotOf(name))
                ? giveAccess(format, key, name, passphrase)
                : Outcome.refused(KeyRefusal.WRONG));
    }

    /// Notes a wrong passphrase beside the account, forced to the disk, for the store is closed then.
    /// Nothing is kept of names without an account. What cannot be written is left: it must keep nobody
    /// out.
    public void noteFailure(SignInName name) {
        if (format() instanceof Outcome.Done<KeyFormat, KeyRefusal>(KeyFormat format)) {
            users.noteFailure(format.slotOf(name));
        }
    }

    /// How many wrong passphrases were noted since the last right one, and begins again at none.
    public int takeFailures(SignInName name) {
        return format() instanceof Outcome.Done<KeyFormat, KeyRefusal>(KeyFormat format)
                ? users.takeFailures(format.slotOf(name))
                : 0;
    }

    /// Takes the access of somebody away who leaves. From here until [#takeRenewed] the data key is owed a
    /// renewal, for that person had it: noted first, so that nothing in between is forgotten.
    public Outcome<SignInName, KeyRefusal> expel(StoreKey key, SignInName name) {
        return written(folder.owed(), new byte[0], name).then(_ -> removeAccount(key, name));
    }

    /// Whether somebody left since the data key was made.
    public boolean owesRenewal() {
        return Files.exists(folder.owed());
    }

    /// Writes what `data-key.age` will be under `fresh`, in a file elsewhere: for recovery and for every
    /// account that has a file. Nothing in this folder changes.
    public Outcome<StoreKey, KeyRefusal> writeRenewed(StoreKey key, StoreKey fresh, Path elsewhere) {
        return format().then(format -> content(format, key).then(content -> {
            try (content) {
                SortedMap<String, String> accounts = new TreeMap<>(content.accounts());
                accounts.keySet().removeIf(slot -> !users.exists(slot));
                DataKeyFile next = new DataKeyFile(fresh, content.store(), accounts, content.recovery());
                return written(elsewhere, next.seal(), fresh);
            }
        }));
    }

    /// Gives the file of [#writeRenewed] its place; from then on only the fresh key counts. May be repeated
    /// where it was cut off.
    public Outcome<Boolean, KeyRefusal> takeRenewed(Path elsewhere) {
        try {
            folder.take(elsewhere, folder.dataKey());
            folder.remove(folder.owed());
            return Outcome.done(true);
        } catch (IOException e) {
            return Outcome.refused(KeyRefusal.NOT_WRITTEN);
        }
    }

    /// Takes a name's access away: the file first, so that the passphrase opens nothing from then on.
    /// Whoever kept a copy of all key files and the passphrase could still open a copy of the store.
    public Outcome<SignInName, KeyRefusal> removeAccount(StoreKey key, SignInName name) {
        return format().then(format -> content(format, key).then(content -> {
            try (content) {
                String slot = format.slotOf(name);
                users.remove(slot);
                return written(folder.dataKey(), content.withoutAccount(slot).seal(), name);
            } catch (IOException e) {
                return Outcome.refused(KeyRefusal.NOT_WRITTEN);
            }
        }));
    }

    /// As the other [#changePassphrase], of an account without a key file.
    public Outcome<SignInName, KeyRefusal> changePassphrase(SignInName name, Passphrase old, Passphrase fresh) {
        return changePassphrase(name, old, fresh, Optional.empty());
    }

    /// Replaces the one small file of this account; nothing else changes, the key file neither.
    public Outcome<SignInName, KeyRefusal> changePassphrase(
            SignInName name, Passphrase old, Passphrase fresh, Optional<Path> file) {
        return enter(name, old, file, entered -> {
            try (entered;
                    Passphrase next = entered.locking(fresh)) {
                return written(entered.place(), users.seal(entered.identity(), next), name);
            }
        });
    }

    /// Writes a new key file at `place`, without which the passphrase opens nothing from then on. The account
    /// gets a new identity, so that an older copy of its file, which the passphrase alone opens, leads nowhere.
    public Outcome<SignInName, KeyRefusal> makeKeyFile(SignInName name, Passphrase passphrase, Path place) {
        return enter(name, passphrase, Optional.empty(), entered -> {
            try (entered;
                    KeyFile file = KeyFile.random(entered.slot())) {
                file.write(place);
                return guard(entered, name, passphrase, file);
            } catch (IOException e) {
                return Outcome.refused(KeyRefusal.KEY_FILE_NOT_WRITTEN);
            }
        });
    }

    /// The new file first, then the list that makes it count, then the old one goes: whenever the power goes,
    /// one of both opens.
    private Outcome<SignInName, KeyRefusal> guard(
            Entered entered, SignInName name, Passphrase passphrase, KeyFile file) {
        String slot = entered.slot();
        return content(entered.format(), entered.key()).then(content -> {
            try (content;
                    AgeIdentity identity = AgeIdentity.random();
                    Passphrase both = file.with(passphrase)) {
                byte[] dataKey = content.withAccount(slot, identity.recipient()).seal();
                return written(folder.guardedUser(slot), users.seal(identity, both), name)
                        .then(done -> written(folder.dataKey(), dataKey, done))
                        .then(done -> removed(folder.user(slot), done));
            }
        });
    }

    /// From here on the passphrase alone opens the account again.
    /// @param file the key file that is given up; asked for, because the passphrase alone proves nothing
    public Outcome<SignInName, KeyRefusal> dropKeyFile(SignInName name, Passphrase passphrase, Optional<Path> file) {
        return enter(name, passphrase, file, entered -> {
            try (entered) {
                return written(folder.user(entered.slot()), users.seal(entered.identity(), passphrase), name)
                        .then(done -> removed(folder.guardedUser(entered.slot()), done));
            }
        });
    }

    /// Makes `code` the recovery code, instead of an earlier one. Call it after the person has typed the
    /// code back.
    public Outcome<RecoveryCode, KeyRefusal> installRecovery(StoreKey key, RecoveryCode code) {
        return format().then(format -> content(format, key).then(content -> {
            try (content) {
                String recipient = code.identity().recipient();
                return written(folder.dataKey(), content.withRecovery(recipient).seal(), code);
            }
        }));
    }

    /// Whether a recovery code was ever installed.
    public Outcome<Boolean, KeyRefusal> hasRecovery(StoreKey key) {
        return format().then(format -> content(format, key).map(content -> {
            try (content) {
                return content.recovery().isPresent();
            }
        }));
    }

    /// How many accounts have a file; says nothing of who.
    public Outcome<Integer, KeyRefusal> accounts() {
        return format().then(format -> {
            try {
                return Outcome.done(folder.countUsers());
            } catch (IOException e) {
                return Outcome.refused(KeyRefusal.UNREADABLE);
            }
        });
    }

    /// The data key is rewritten first and the account's file last: until that is there, nobody was given
    /// anything. A key file it had is of no use any more.
    private Outcome<SignInName, KeyRefusal> giveAccess(
            KeyFormat format, StoreKey key, SignInName name, Passphrase passphrase) {
        String slot = format.slotOf(name);
        return content(format, key).then(content -> {
            try (content;
                    AgeIdentity identity = AgeIdentity.random()) {
                byte[] user = users.seal(identity, passphrase);
                byte[] dataKey = content.withAccount(slot, identity.recipient()).seal();
                return written(folder.dataKey(), dataKey, name)
                        .then(done -> written(folder.user(slot), user, done))
                        .then(done -> removed(folder.guardedUser(slot), done));
            }
        });
    }

    private Outcome<KeyFormat, KeyRefusal> format() {
        try {
            return KeyFormat.parse(folder.read(folder.format()))
                    .map(format -> format.isTooNew()
                            ? Outcome.<KeyFormat, KeyRefusal>refused(KeyRefusal.TOO_NEW)
                            : Outcome.<KeyFormat, KeyRefusal>done(format))
                    .orElse(Outcome.refused(KeyRefusal.DAMAGED));
        } catch (NoSuchFileException | NotDirectoryException e) {
            return Outcome.refused(folder.exists() ? KeyRefusal.DAMAGED : KeyRefusal.MISSING);
        } catch (IOException e) {
            return Outcome.refused(KeyRefusal.UNREADABLE);
        }
    }

    private <T> Outcome<T, KeyRefusal> enter(
            SignInName name,
            Passphrase passphrase,
            Optional<Path> file,
            Function<Entered, Outcome<T, KeyRefusal>> act) {
        return format().then(format -> entry.enter(format, name, passphrase, file, act));
    }

    /// What the holder of the data key may change. That the identity derived from the key opens the file
    /// also shows that
    /// its last writer held the key.
    private Outcome<DataKeyFile, KeyRefusal> content(KeyFormat format, StoreKey key) {
        try (AgeIdentity self = AgeIdentity.of(key)) {
            return entry.content(format, self);
        }
    }

    private <T> Outcome<T, KeyRefusal> written(Path file, byte[] content, T value) {
        try {
            folder.replace(file, content);
            return Outcome.done(value);
        } catch (IOException e) {
            return Outcome.refused(KeyRefusal.NOT_WRITTEN);
        }
    }

    private <T> Outcome<T, KeyRefusal> removed(Path file, T value) {
        try {
            folder.remove(file);
            return Outcome.done(value);
        } catch (IOException e) {
            return Outcome.refused(KeyRefusal.NOT_WRITTEN);
        }
    }

    private static boolean isRecovery(DataKeyFile content, RecoveryCode code) {
        return content.recovery().filter(code.identity().recipient()::equals).isPresent();
    }

    private static <T> Outcome<T, KeyRefusal> refusedAndClosed(DataKeyFile content) {
        content.close();
        return Outcome.refused(KeyRefusal.DAMAGED);
    }
}
