package nl.casustafel.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.VaultFailure;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.h2.StoreFolder;
import nl.casustafel.vault.key.KeyRefusal;
import nl.casustafel.vault.key.KeySlots;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.RecoveryCode;
import nl.casustafel.vault.key.WorkFactor;
import org.jspecify.annotations.Nullable;

/// A store in the making, in a folder beside the place it will have: whatever goes wrong, power included,
/// there is either no store or a whole one. [#finish] gives it its place; [#close] without it removes
/// what was made. Off the FX thread.
public final class NewStore implements AutoCloseable {
    private final ProgramFolder folder;
    private final ProgramFolder making;
    private final KeySlots slots;
    private final CaseClock clock;
    private final UUID identity = UUID.randomUUID();
    private @Nullable Opening opening;
    private boolean finished;

    NewStore(ProgramFolder folder, WorkFactor work, CaseClock clock) {
        this.folder = folder;
        this.making = folder.making();
        this.slots = new KeySlots(making.keys(), work);
        this.clock = clock;
    }

    /// Makes the key files with the first account, and an empty store.
    public Outcome<Opening, KeyRefusal> create(SignInName first, Passphrase passphrase) {
        if (Files.exists(folder.keys()) || new StoreFolder(folder.store()).holdsStore()) {
            return Outcome.refused(KeyRefusal.PLACE_TAKEN);
        }
        clear();
        return slots.create(identity, first, passphrase)
                .then(key -> key.into(given -> {
                    H2Store store =
                            H2Store.create(new StoreFolder(making.store()), StoreDoor.keysOf(given), identity, clock);
                    Opening made = new Opening(store, given, Optional.of(first));
                    opening = made;
                    return Outcome.done(made);
                }));
    }

    public Outcome<SignInName, KeyRefusal> addAccount(SignInName name, Passphrase passphrase) {
        return slots.addAccount(made().key(), name, passphrase);
    }

    public Outcome<RecoveryCode, KeyRefusal> installRecovery(RecoveryCode code) {
        return slots.installRecovery(made().key(), code);
    }

    /// Closes the store, gives it its place, and opens it there. The key files come last: without them
    /// there is no store.
    public Opening finish() {
        Opening made = made();
        made.store().close();
        // From here on nothing is removed: a move that is cut off is ended by recover.
        finished = true;
        boolean opened = false;
        try {
            settle(folder);
            H2Store store =
                    H2Store.open(new StoreFolder(folder.store()), StoreDoor.keysOf(made.key()), identity, clock);
            opened = true;
            return new Opening(store, made.key(), made.who());
        } finally {
            if (!opened) {
                made.key().close();
            }
        }
    }

    /// Ends a move that was cut off between store and keys; does nothing where there was none.
    static void recover(ProgramFolder folder) {
        if (new StoreFolder(folder.store()).holdsStore()
                && !Files.exists(folder.keys())
                && Files.exists(folder.making().keys())
                && !new StoreFolder(folder.making().store()).holdsStore()) {
            settle(folder);
        }
    }

    private static void settle(ProgramFolder folder) {
        try {
            move(folder.making().store(), folder.store());
            move(folder.making().keys(), folder.keys());
            Files.deleteIfExists(folder.making().root());
        } catch (IOException _) {
            throw new StoreFailed(VaultFailure.UNREADABLE, 4);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Opening made() {
        if (opening == null) {
            throw new IllegalStateException("not created");
        }
        return opening;
    }

    /// Empties the folder of a store that never got its place.
    private void clear() {
        try {
            if (Files.exists(making.root())) {
                ProgramFolder.empty(making.root());
            }
            Files.createDirectories(making.root());
        } catch (IOException _) {
            throw new StoreFailed(VaultFailure.UNREADABLE, 5);
        }
    }

    /// Where [#finish] was not reached: closes the store, wipes the key and removes the files.
    @Override
    public void close() {
        if (finished) {
            return;
        }
        if (opening != null) {
            opening.close();
        }
        try {
            if (Files.exists(making.root())) {
                ProgramFolder.empty(making.root());
                Files.delete(making.root());
            }
        } catch (IOException _) {
            // Whatever is left stands outside the store's place and is removed at the next attempt.
        }
    }
}
