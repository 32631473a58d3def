package nl.casustafel.vault.h2;

import java.nio.file.Path;
import nl.casustafel.kernel.CaseClock;

/// The child of [ForwardTest]: its migration ends the process between two statements.
public final class KilledForward {
    static final int ENDED = 9;

    private KilledForward() {}

    /// Called by the migration.
    public static void endHere() {
        Runtime.getRuntime().halt(ENDED);
    }

    /// @param args the store's folder
    public static void main(String[] args) {
        H2Store.open(
                        new StoreFolder(Path.of(args[0])),
                        KilledWriter.keys(),
                        KilledWriter.IDENTITY,
                        CaseClock.system(),
                        ForwardTest.withOneMore("T902__killed.sql"))
                .close();
    }
}
