package nl.casustafel.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.h2.StoreFolder;
import nl.casustafel.vault.h2.StoreKeys;
import nl.casustafel.vault.key.KeyRefusal;
import nl.casustafel.vault.key.KeySlots;
import nl.casustafel.vault.key.KeyUse;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.RecoveryCode;
import nl.casustafel.vault.key.StoreKey;
import nl.casustafel.vault.key.WorkFactor;

/// From a closed folder to an open store and back. Every method may take seconds and is called off the FX
/// thread; a failing world leaves as `StoreFailed`, a wrong or damaged key as a refusal. Nothing is ever
/// overwritten here.
public final class StoreDoor {
    private final ProgramFolder folder;
    private final KeySlots slots;
    private final WorkFactor work;
    private final CaseClock clock;
    private final Attempts attempts;

    /// @param work the real factor in the program, a low one in tests (DEC-37)
    StoreDoor(ProgramFolder folder, WorkFactor work, CaseClock clock) {
        this.folder = folder;
        this.slots = new KeySlots(folder.keys(), work);
        this.work = work;
        this.clock = clock;
        this.attempts = new Attempts(clock);
    }

    /// The store's identity, `MISSING` where nothing was made here yet, or why it cannot be opened. A
    /// store without its key files is damaged, so that nobody is invited to make another over it.
    public Outcome<UUID, KeyRefusal> standing() {
        RestoreStore.recover(folder);
        NewStore.recover(folder);
        KeyRenewal.recover(folder, slots);
        return new StoreFolder(folder.store()).holdsStore() && !Files.exists(folder.keys())
                ? Outcome.refused(KeyRefusal.DAMAGED)
                : slots.store();
    }

    /// Loads what the next unlock needs, while somebody types; touches no key and no file of the store. On the
    /// work pool, for it may take a second in a fresh process.
    public void warmUp() {
        KeySlots.warmUp();
        H2Store.warmUp(clock);
    }

    /// How long whoever mistyped must wait.
    public Attempts attempts() {
        return attempts;
    }

    /// Puts a backup back.
    public RestoreStore restoring() {
        return new RestoreStore(folder, slots, clock);
    }

    ProgramFolder folder() {
        return folder;
    }

    /// The machine that writes, for the log.
    public String machine() {
        return Machine.name();
    }

    public CaseClock clock() {
        return clock;
    }

    public Outcome<Opening, KeyRefusal> unlock(SignInName name, Passphrase passphrase) {
        return unlock(name, passphrase, Optional.empty());
    }

    /// @param file where the key file is, for an account that has one
    public Outcome<Opening, KeyRefusal> unlock(SignInName name, Passphrase passphrase, Optional<Path> file) {
        Outcome<StoreKey, KeyRefusal> answer = slots.unlock(name, passphrase, file);
        if (answer instanceof Outcome.Refused<StoreKey, KeyRefusal>(KeyRefusal refusal) && refusal.isWrongSecret()) {
            slots.noteFailure(name);
        }
        return answer.then(key -> open(key, name));
    }

    /// How often the passphrase of who comes in now was wrong since the last time (ASVS 6.3.4); asked once.
    int failuresBefore(SignInName name) {
        return slots.takeFailures(name);
    }

    public Outcome<Opening, KeyRefusal> unlock(SignInName name, RecoveryCode code, Passphrase fresh) {
        return slots.unlockWithRecovery(code)
                .then(key -> renew(key, name, fresh))
                .map(Opening::byRecovery);
    }

    /// A store in the making; closing it unfinished leaves nothing behind.
    public NewStore begin() {
        return new NewStore(folder, work, clock);
    }

    /// Gives one more person a key to an open store. The team knows each name once, so a file that is left
    /// under it is nobody's and gives way.
    public Outcome<SignInName, KeyRefusal> addAccount(Opening open, SignInName name, Passphrase passphrase) {
        Outcome<SignInName, KeyRefusal> added = slots.addAccount(open.key(), name, passphrase);
        return added instanceof Outcome.Refused<SignInName, KeyRefusal>(KeyRefusal refusal)
                        && refusal == KeyRefusal.NAME_TAKEN
                ? slots.renewAccount(open.key(), name, passphrase)
                : added;
    }

    /// Takes the key of somebody away who leaves; the data key is owed a renewal from then on.
    public Outcome<SignInName, KeyRefusal> expel(Opening open, SignInName name) {
        return slots.expel(open.key(), name);
    }

    /// Takes the key under a name away whose person goes on under another.
    public Outcome<SignInName, KeyRefusal> removeAccount(Opening open, SignInName name) {
        return slots.removeAccount(open.key(), name);
    }

    /// Whether somebody who left still knows the data key.
    public boolean owesRenewal() {
        return slots.owesRenewal();
    }

    /// Opens the store again under a new data key. Whichever way it ends, the old key is wiped; where it
    /// refuses or throws, the store stays closed and [#standing] ends what was begun.
    ///
    /// @param closed an opening whose store was closed, with its key not yet wiped
    Outcome<Opening, KeyRefusal> renewKey(Opening closed, Actor actor, KeyRenewal.Told told) {
        SignInName who = closed.who().orElseThrow();
        try (StoreKey now = closed.key()) {
            return StoreKey.random()
                    .into(fresh -> new KeyRenewal(folder, slots, clock, told)
                            .run(now, fresh, actor)
                            .then(key -> open(key, who)));
        }
    }

    /// Rewrites the one file of this account; `WRONG` where the old passphrase is not the person's own.
    Outcome<SignInName, KeyRefusal> changePassphrase(
            SignInName name, Passphrase old, Passphrase fresh, Optional<Path> file) {
        return slots.changePassphrase(name, old, fresh, file);
    }

    /// Whether this account opens with a key file only.
    public boolean needsKeyFile(SignInName name) {
        return slots.needsKeyFile(name);
    }

    /// Makes a key file, without which the passphrase opens nothing from then on.
    public Outcome<SignInName, KeyRefusal> makeKeyFile(SignInName name, Passphrase passphrase, Path place) {
        return slots.makeKeyFile(name, passphrase, place);
    }

    Outcome<SignInName, KeyRefusal> dropKeyFile(SignInName name, Passphrase passphrase, Optional<Path> file) {
        return slots.dropKeyFile(name, passphrase, file);
    }

    /// Whether this is the person's own passphrase: a signature in place (DEC-6). Never where the account
    /// needs a key file: there only the personal code signs.
    public boolean recognises(SignInName name, Passphrase passphrase) {
        return slots.verify(name, passphrase).isDone();
    }

    /// From here on `key` is either in the answer or wiped.
    Outcome<Opening, KeyRefusal> renew(StoreKey key, SignInName name, Passphrase fresh) {
        return key.into(given -> slots.renewAccount(given, name, fresh).then(_ -> open(given, name)));
    }

    /// As [#renew]: the key is in the answer or wiped.
    Outcome<Opening, KeyRefusal> open(StoreKey key, SignInName name) {
        return key.into(given -> slots.store()
                .map(identity -> new Opening(
                        H2Store.open(new StoreFolder(folder.store()), keysOf(given), identity, clock),
                        given,
                        Optional.of(name))));
    }

    static StoreKeys keysOf(StoreKey key) {
        return new StoreKeys(
                key.derive(KeyUse.STORE_FILE), key.derive(KeyUse.OWNER_USER), key.derive(KeyUse.DESK_USER));
    }
}
