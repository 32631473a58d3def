package nl.casustafel.vault.h2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.casustafel.kernel.CaseClock;

/// The child of [CompactionKillTest]: opens the store, says that it begins, and closes it as the program
/// does, which compacts.
public final class KilledCompaction {
    private KilledCompaction() {}

    /// @param args the store's folder and a file that is made when closing begins
    public static void main(String[] args) throws IOException {
        H2Store store = H2Store.open(
                new StoreFolder(Path.of(args[0])), KilledWriter.keys(), KilledWriter.IDENTITY, CaseClock.system());
        Files.createFile(Path.of(args[1]));
        store.close();
    }
}
