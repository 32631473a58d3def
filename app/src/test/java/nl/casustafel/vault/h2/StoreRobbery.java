package nl.casustafel.vault.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Somebody who has the key and goes round the program: the database's owner, who may do everything.
public final class StoreRobbery {
    private StoreRobbery() {}

    /// @param folder of a store that is closed
    public static void run(StoreFolder folder, StoreKeys keys, String... statements) {
        try (Ground ground = new Ground(folder, keys, keys.vault());
                Connection owner = ground.owner();
                Statement statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            owner.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
