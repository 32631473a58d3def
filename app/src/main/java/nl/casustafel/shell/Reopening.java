package nl.casustafel.shell;

import java.util.UUID;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.h2.StoreFolder;

/// A store that was closed to be compacted, and that the same person goes on with.
/// @param closed with its key not yet wiped
record Reopening(Opening closed, StoreFolder folder, UUID identity) {
    static Reopening of(Opening opening) {
        return new Reopening(opening, opening.store().folder(), opening.store().identity());
    }

    /// Opens it again; where that fails the key is wiped.
    Opening open(CaseClock clock) {
        boolean opened = false;
        try {
            H2Store store = H2Store.open(folder, StoreDoor.keysOf(closed.key()), identity, clock);
            opened = true;
            return new Opening(store, closed.key(), closed.who());
        } finally {
            if (!opened) {
                closed.key().close();
            }
        }
    }
}
