package nl.casustafel.vault.h2;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import nl.casustafel.vault.page.PageVault;

/// Where a store lies and what opens it: a folder, the secrets, and the vault below the database. Its copy
/// beside, while a store is brought forward, is the same with another folder. Closing wipes.
record Ground(StoreFolder folder, StoreKeys keys, PageVault vault) implements AutoCloseable {
    /// Said by the owner, who opens first; the session's user may not repeat them. A commit writes before it
    /// returns; no result is ever so large that it would be sorted in a file outside the vault; and nothing
    /// is written over what an older version of the file held, for the database finds its newest version
    /// along a chain of older ones, and a power cut after such a write broke it (decision 16).
    private static final String SETTINGS = ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE"
            + ";WRITE_DELAY=0;MAX_MEMORY_ROWS=2147483647;REUSE_SPACE=FALSE;AUTO_COMPACT_FILL_RATE=0";
    static final String OWNER = "OWNER";

    Ground at(StoreFolder other) {
        return new Ground(other, keys, vault);
    }

    FailureMapping failures() {
        return new FailureMapping(folder.path(), vault.witness());
    }

    /// The database's owner, in a file that is not there yet.
    Connection newOwner() throws SQLException {
        return connection(OWNER, keys.forOwner(), ";IFEXISTS=FALSE" + SETTINGS);
    }

    /// The database's owner, in a store that is there.
    Connection owner() throws SQLException {
        return connection(OWNER, keys.forOwner(), ";IFEXISTS=TRUE" + SETTINGS);
    }

    /// The session's user.
    Connection desk() throws SQLException {
        return connection(TableRights.DESK_USER, keys.forDesk(), ";IFEXISTS=TRUE");
    }

    /// A database of nothing, gone when closed.
    static Connection inMemory() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:mem:" + SETTINGS);
    }

    private Connection connection(String user, char[] password, String settings) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.put("password", password);
        Connection connection =
                DriverManager.getConnection("jdbc:h2:" + vault.address(folder.address()) + settings, properties);
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public void close() {
        vault.close();
        keys.close();
    }

    @Override
    public String toString() {
        return "Ground[]";
    }
}
