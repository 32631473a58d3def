package nl.casustafel.vault.h2;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Event;
import nl.casustafel.vault.AuditSink;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.VaultFailure;
import nl.casustafel.vault.sql.SqlTransactor;

/// An open store: one connection of the session's user over the encrypted file.
/// Used on the store thread only. The database's owner connects while opening and closing and at no other time.
/// Every failure leaves as [StoreFailed].
public final class H2Store implements AutoCloseable {
    /// Said by the owner, who opens first; the session's user may not repeat them.
    private static final String SETTINGS = ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE";
    private static final String OWNER = "OWNER";

    private final StoreFolder folder;
    private final StoreKeys keys;
    private final CaseClock clock;
    private final FailureMapping failures;
    private final Connection desk;

    private H2Store(StoreFolder folder, StoreKeys keys, CaseClock clock, Connection desk) {
        this.folder = folder;
        this.keys = keys;
        this.clock = clock;
        this.failures = new FailureMapping(folder.path());
        this.desk = desk;
    }

    /// Makes a new, empty store with this identity. Refuses a folder that already holds one. Takes over
    /// `keys`, as [#open] does: they are wiped on close and where this fails.
    public static H2Store create(StoreFolder folder, StoreKeys keys, UUID identity, CaseClock clock) {
        return guarded(folder, keys, () -> {
            folder.make();
            if (folder.holdsStore()) {
                throw new StoreFailed(VaultFailure.IN_USE, 1);
            }
            try (Connection owner = connection(folder, OWNER, keys.forOwner(), true)) {
                new Migrations(clock).run(owner);
                TableRights.grant(owner, keys.deskPassword());
                writeIdentity(owner, identity, clock);
                return settled(owner, folder, keys, clock);
            }
        });
    }

    /// Opens an existing store and brings it forward. Never makes a schema in a file that was not ours:
    /// a file without our identity row is damaged.
    public static H2Store open(StoreFolder folder, StoreKeys keys, UUID identity, CaseClock clock) {
        return open(folder, keys, identity, clock, new Migrations(clock));
    }

    static H2Store open(StoreFolder folder, StoreKeys keys, UUID identity, CaseClock clock, Migrations migrations) {
        return guarded(folder, keys, () -> {
            if (!folder.holdsStore()) {
                throw new StoreFailed(VaultFailure.DAMAGED, 0);
            }
            Forward forward = new Forward(folder, keys);
            forward.clear();
            try (Connection owner = owner(folder, keys)) {
                checkIdentity(owner, identity);
                if (!migrations.isBehind(owner)) {
                    return settled(owner, folder, keys, clock);
                }
            }
            forward.run(migrations, identity);
            try (Connection owner = owner(folder, keys)) {
                return settled(owner, folder, keys, clock);
            }
        });
    }

    /// Every failure as [StoreFailed], and the keys wiped with it.
    private static H2Store guarded(StoreFolder folder, StoreKeys keys, Opening act) {
        ForcedPath.register();
        boolean opened = false;
        try {
            H2Store store = act.open();
            opened = true;
            return store;
        } catch (SQLException e) {
            VaultFailure world = new FailureMapping(folder.path()).read(e);
            throw new StoreFailed(world == null ? VaultFailure.DAMAGED : world, e.getErrorCode());
        } finally {
            if (!opened) {
                keys.close();
            }
        }
    }

    @FunctionalInterface
    private interface Opening {
        H2Store open() throws SQLException;
    }

    private static H2Store settled(Connection owner, StoreFolder folder, StoreKeys keys, CaseClock clock)
            throws SQLException {
        owner.commit();
        settle(owner);
        return new H2Store(folder, keys, clock, connection(folder, TableRights.DESK_USER, keys.forDesk(), false));
    }

    /// The database's owner, in a store that is there.
    static Connection owner(StoreFolder folder, StoreKeys keys) throws SQLException {
        return connection(folder, OWNER, keys.forOwner(), false);
    }

    private static Connection connection(StoreFolder folder, String user, char[] password, boolean fresh)
            throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.put("password", password);
        Connection connection = DriverManager.getConnection(
                "jdbc:h2:" + ForcedPath.SCHEME + ":" + folder.address() + ";CIPHER=AES;IFEXISTS=" + !fresh
                        + (user.equals(OWNER) ? SETTINGS : ""),
                properties);
        connection.setAutoCommit(false);
        return connection;
    }

    /// From here on a commit is on the disk when it returns, and no sort spills to a file.
    private static void settle(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("set write_delay 0");
            statement.execute("set max_memory_rows 10000000");
            statement.execute("checkpoint sync");
        }
    }

    static void checkIdentity(Connection owner, UUID identity) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select id from store_identity")) {
            if (!row.next() || !identity.equals(row.getObject(1, UUID.class))) {
                throw new StoreFailed(VaultFailure.DAMAGED, 2);
            }
        }
    }

    private static void writeIdentity(Connection owner, UUID identity, CaseClock clock) throws SQLException {
        try (PreparedStatement insert =
                owner.prepareStatement("insert into store_identity (id, created_at) values (?, ?)")) {
            insert.setObject(1, identity);
            insert.setObject(2, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /// The door for this session. One at a time.
    public Transactor transactor(AuditSink sink, Consumer<Event> events) {
        return new SqlTransactor(desk, sink, clock, events, failures);
    }

    /// Closes the store in order and wipes its keys. A failure while closing is not told: everything
    /// acknowledged is already on the disk.
    @Override
    public void close() {
        try (Connection owner = connection(folder, OWNER, keys.forOwner(), false);
                Statement statement = owner.createStatement()) {
            desk.close();
            statement.execute("shutdown");
        } catch (SQLException _) {
            closeQuietly();
        } finally {
            keys.close();
        }
    }

    private void closeQuietly() {
        try {
            desk.close();
        } catch (SQLException _) {
            // The file is as it was after the last commit; there is nobody left to tell.
        }
    }
}
