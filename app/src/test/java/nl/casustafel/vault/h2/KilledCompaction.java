package nl.casustafel.vault.h2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// The child of [CompactionKillTest]: says that it begins, and compacts.
public final class KilledCompaction {
    private KilledCompaction() {}

    /// @param args the store's folder and a file that is made when compaction begins
    public static void main(String[] args) throws IOException, SQLException {
        StoreKeys keys = KilledWriter.keys();
        try (Ground ground = new Ground(new StoreFolder(Path.of(args[0])), keys, keys.vault());
                Connection owner = ground.owner();
                Statement statement = owner.createStatement()) {
            Files.createFile(Path.of(args[1]));
            statement.execute("shutdown compact");
        }
    }
}
