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
import nl.casustafel.vault.page.PageVault;
import nl.casustafel.vault.sql.SqlTransactor;

/// An open store: one connection of the session's user over the page vault. Used on the store thread
/// only. The database's owner connects while opening and closing and at no other time. Every failure
/// leaves as [StoreFailed].
public final class H2Store implements AutoCloseable {
    /// Said by the owner, who opens first; the session's user may not repeat them. A commit writes
    /// before it returns, and no result is ever so large that it would be sorted in a file outside the
    /// vault.
    private static final String SETTINGS = ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE"
            + ";WRITE_DELAY=0;MAX_MEMORY_ROWS=2147483647";
    private static final String OWNER = "OWNER";

    private final StoreFolder folder;
    private final StoreKeys keys;
    private final CaseClock clock;
    private final PageVault vault;
    private final FailureMapping failures;
    private final Connection desk;

    private H2Store(StoreFolder folder, StoreKeys keys, CaseClock clock, PageVault vault, Connection desk) {
        this.folder = folder;
        this.keys = keys;
        this.clock = clock;
        this.vault = vault;
        this.failures = new FailureMapping(folder.path(), vault.witness());
        this.desk = desk;
    }

    /// Makes a new, empty store with this identity. Refuses a folder that already holds one.
    public static H2Store create(StoreFolder folder, StoreKeys keys, UUID identity, CaseClock clock) {
        folder.make();
        if (folder.holdsStore()) {
            throw new StoreFailed(VaultFailure.IN_USE, 1);
        }
        return connect(folder, keys, identity, clock, true);
    }

    /// Opens an existing store and brings it forward. Never makes a schema in a file that was not ours:
    /// a file without our identity row is damaged.
    public static H2Store open(StoreFolder folder, StoreKeys keys, UUID identity, CaseClock clock) {
        if (!folder.holdsStore()) {
            throw new StoreFailed(VaultFailure.DAMAGED, 0);
        }
        return connect(folder, keys, identity, clock, false);
    }

    private static H2Store connect(StoreFolder folder, StoreKeys keys, UUID identity, CaseClock clock, boolean fresh) {
        PageVault vault = keys.vault();
        FailureMapping failures = new FailureMapping(folder.path(), vault.witness());
        boolean opened = false;
        try (Connection owner = connection(folder, vault, OWNER, keys.forOwner(), fresh)) {
            if (!fresh) {
                checkIdentity(owner, identity);
            }
            if (new Migrations(clock).run(owner)) {
                TableRights.grant(owner, keys.deskPassword());
            }
            if (fresh) {
                writeIdentity(owner, identity, clock);
            }
            owner.commit();
            failures.requireSound();
            Connection desk = connection(folder, vault, TableRights.DESK_USER, keys.forDesk(), false);
            opened = true;
            return new H2Store(folder, keys, clock, vault, desk);
        } catch (SQLException e) {
            VaultFailure world = failures.read(e);
            throw new StoreFailed(world == null ? VaultFailure.DAMAGED : world, e.getErrorCode());
        } finally {
            if (!opened) {
                vault.close();
            }
        }
    }

    private static Connection connection(
            StoreFolder folder, PageVault vault, String user, char[] password, boolean fresh) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.put("password", password);
        Connection connection = DriverManager.getConnection(
                "jdbc:h2:" + vault.address(folder.address()) + ";IFEXISTS=" + !fresh
                        + (user.equals(OWNER) ? SETTINGS : ""),
                properties);
        connection.setAutoCommit(false);
        return connection;
    }

    private static void checkIdentity(Connection owner, UUID identity) throws SQLException {
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
    /// acknowledged is already on the disk. A file in which very much was written is compacted, which
    /// takes a new key.
    @Override
    public void close() {
        try (Connection owner = connection(folder, vault, OWNER, keys.forOwner(), false);
                Statement statement = owner.createStatement()) {
            desk.close();
            statement.execute(vault.witness().wantsNewKey() ? "shutdown compact" : "shutdown");
        } catch (SQLException _) {
            closeQuietly();
        } finally {
            vault.close();
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
