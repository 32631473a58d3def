package nl.casustafel.vault.h2;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Event;
import nl.casustafel.vault.AuditSink;
import nl.casustafel.vault.Room;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.VaultFailure;
import nl.casustafel.vault.WriteGuard;
import nl.casustafel.vault.export.ExportHead;
import nl.casustafel.vault.export.LosslessExport;
import nl.casustafel.vault.export.LosslessImport;
import nl.casustafel.vault.sql.SqlTransactor;

/// An open store: one connection of the session's user over the page vault. Used on the store thread
/// only. The database's owner connects while opening and closing and at no other time. Every failure
/// leaves as [StoreFailed].
public final class H2Store implements AutoCloseable {
    /// Up to this many bytes a store is compacted at every close, which takes about a second at most.
    private static final long SMALL = 64L * 1024 * 1024;

    private final Ground ground;
    private final CaseClock clock;
    private final FailureMapping failures;
    private final Connection desk;
    private final long sizeBefore;

    private H2Store(Ground ground, CaseClock clock, Connection desk) {
        this.ground = ground;
        this.clock = clock;
        this.failures = ground.failures();
        this.desk = desk;
        this.sizeBefore = ground.folder().size();
    }

    /// Loads what opening a store needs, with an empty one in memory. What fails here fails at opening
    /// too.
    public static void warmUp(CaseClock clock) {
        try (Connection memory = Ground.inMemory()) {
            new SqlTransactor(memory, (_, _) -> {}, clock, _ -> {}, _ -> null, () -> false, WriteGuard.NONE);
        } catch (SQLException _) {
            // Told at opening.
        }
    }

    /// Makes a new, empty store with this identity. Refuses a folder that already holds one. Takes over
    /// `keys`, as [#open] does: they are wiped on close and where this fails.
    public static H2Store create(StoreFolder folder, StoreKeys keys, UUID identity, CaseClock clock) {
        return guarded(new Ground(folder, keys, keys.vault()), ground -> {
            folder.make();
            if (folder.holdsStore()) {
                throw new StoreFailed(VaultFailure.IN_USE, 1);
            }
            try (Connection owner = ground.newOwner()) {
                new Migrations(clock).run(owner);
                TableRights.grant(owner, keys.deskPassword());
                writeIdentity(owner, identity, clock);
                return settled(owner, ground, clock);
            }
        });
    }

    /// Opens an existing store and brings it forward. Never makes a schema in a file that was not ours:
    /// a file without our identity row is damaged.
    public static H2Store open(StoreFolder folder, StoreKeys keys, UUID identity, CaseClock clock) {
        return open(folder, keys, identity, clock, new Migrations(clock));
    }

    static H2Store open(StoreFolder folder, StoreKeys keys, UUID identity, CaseClock clock, Migrations migrations) {
        return guarded(new Ground(folder, keys, keys.vault()), ground -> {
            if (!folder.holdsStore()) {
                throw new StoreFailed(VaultFailure.DAMAGED, 0);
            }
            Forward forward = new Forward(ground);
            forward.clear();
            try (Connection owner = ground.owner()) {
                checkIdentity(owner, identity);
                if (!migrations.isBehind(owner)) {
                    return settled(owner, ground, clock);
                }
            }
            forward.run(migrations, identity);
            try (Connection owner = ground.owner()) {
                return settled(owner, ground, clock);
            }
        });
    }

    @FunctionalInterface
    private interface Opening {
        H2Store open(Ground ground) throws SQLException;
    }

    /// Every failure as [StoreFailed], and vault and keys wiped with it.
    private static H2Store guarded(Ground ground, Opening act) {
        boolean opened = false;
        try {
            H2Store store = act.open(ground);
            opened = true;
            return store;
        } catch (SQLException e) {
            VaultFailure world = ground.failures().read(e);
            throw new StoreFailed(world == null ? VaultFailure.DAMAGED : world, e.getErrorCode());
        } finally {
            if (!opened) {
                ground.close();
            }
        }
    }

    /// From here on the session's user alone is connected. What the vault saw counts, also where the
    /// database went on.
    private static H2Store settled(Connection owner, Ground ground, CaseClock clock) throws SQLException {
        owner.commit();
        ground.failures().requireSound();
        return new H2Store(ground, clock, ground.desk());
    }

    /// Makes a store out of an export of the same schema, in a folder that holds none. Its identity is
    /// the export's. Where this fails nothing usable is left there.
    public static H2Store createFrom(StoreFolder folder, StoreKeys keys, InputStream export, CaseClock clock) {
        return guarded(new Ground(folder, keys, keys.vault()), ground -> {
            folder.make();
            if (folder.holdsStore()) {
                throw new StoreFailed(VaultFailure.IN_USE, 1);
            }
            try (Connection owner = ground.newOwner()) {
                new Migrations(clock).run(owner);
                TableRights.grant(owner, keys.deskPassword());
                new LosslessImport(owner).read(export);
                if (new Migrations(clock).isBehind(owner)) {
                    throw new StoreFailed(VaultFailure.DAMAGED, 8);
                }
                return settled(owner, ground, clock);
            } catch (IOException _) {
                throw new StoreFailed(VaultFailure.DAMAGED, 8);
            }
        });
    }

    /// Copies the database file, encrypted as it is, as of the last commit. Throws [IOException] where
    /// the target cannot be written.
    public void copyTo(Path file) throws IOException {
        failures.requireSound();
        try (FileChannel target = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ground.vault().copy(ground.folder().databaseFile().toAbsolutePath(), target);
        }
    }

    /// Writes everything in plain form (`docs/export-format.md`); `out` must lead into something
    /// encrypted and stays open. No transaction may run. Throws [IOException] where `out` does.
    public ExportHead export(OutputStream out, LongConsumer progress) throws IOException {
        try {
            return new LosslessExport(desk, out, progress).write(clock.now());
        } catch (SQLException e) {
            throw told(e);
        } finally {
            closeRead();
        }
    }

    /// Where it lies.
    public StoreFolder folder() {
        return ground.folder();
    }

    /// Which file this store is in: another one after every compaction.
    public UUID file() {
        try {
            return ground.vault().id(ground.folder().databaseFile().toAbsolutePath());
        } catch (IOException _) {
            throw new StoreFailed(VaultFailure.UNREADABLE, 11);
        }
    }

    /// Whether something was destroyed for which the team wants another data key, and none was made since: the
    /// line of a new key stands in the log of the store that counts, or not at all.
    public boolean owesKey() {
        return finds("select 1 from file_erasure f where f.renew_key and not exists (select 1 from audit_entry a"
                + " where a.action = 'KEY_RENEWED' and a.at >= f.since)");
    }

    /// Whether the file still holds rows that were destroyed, so that closing compacts it whatever its
    /// size.
    public boolean holdsRemains() {
        return finds("select 1 from file_erasure where file_id = ?", file());
    }

    private boolean finds(String query, Object... with) {
        try (PreparedStatement owed = desk.prepareStatement(query)) {
            for (int i = 0; i < with.length; i++) {
                owed.setObject(i + 1, with[i]);
            }
            try (ResultSet row = owed.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw told(e);
        } finally {
            closeRead();
        }
    }

    /// Which store this is.
    public UUID identity() {
        try (Statement statement = desk.createStatement();
                ResultSet row = statement.executeQuery("select id from store_identity")) {
            row.next();
            return row.getObject(1, UUID.class);
        } catch (SQLException e) {
            throw told(e);
        } finally {
            closeRead();
        }
    }

    /// How many rows each table has.
    public SortedMap<String, Long> counts() {
        try {
            return LosslessExport.counts(desk);
        } catch (SQLException e) {
            throw told(e);
        } finally {
            closeRead();
        }
    }

    private StoreFailed told(SQLException e) {
        VaultFailure world = failures.read(e);
        return new StoreFailed(world == null ? VaultFailure.DAMAGED : world, e.getErrorCode());
    }

    private void closeRead() {
        try {
            desk.rollback();
        } catch (SQLException e) {
            throw told(e);
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

    /// The room the disk has for this store.
    public Room room(Room.Meter meter) {
        return new Room(ground.folder().databaseFile(), meter);
    }

    /// The door for this session, which takes no writes while the disk has too little room. One at a
    /// time.
    public Transactor transactor(AuditSink sink, Consumer<Event> events, Room room, WriteGuard guard) {
        return new SqlTransactor(desk, sink, clock, events, failures, room::isTight, guard);
    }

    /// The same without a look at the disk: for what furnishes a store before anybody works in it.
    public Transactor transactor(AuditSink sink, Consumer<Event> events) {
        return new SqlTransactor(desk, sink, clock, events, failures, () -> false, WriteGuard.NONE);
    }

    /// Closes the store in order and wipes its keys. A failure while closing is not told: everything
    /// acknowledged is already on the disk. The file only grows while the store is open; closing compacts
    /// it, so that what was deleted is gone from it, and what stays is sealed under a new key.
    @Override
    public void close() {
        try (Connection owner = ground.owner();
                Statement statement = owner.createStatement()) {
            boolean compact = wantsCompaction();
            desk.close();
            statement.execute(compact ? "shutdown compact" : "shutdown");
        } catch (SQLException _) {
            closeQuietly();
        } finally {
            ground.close();
        }
    }

    /// A large store, in which little was written, is left for another time: nobody waits for it. Never
    /// where something was destroyed in it (W-G6).
    private boolean wantsCompaction() {
        long now = ground.folder().size();
        return now <= SMALL
                || now > sizeBefore + sizeBefore / 4
                || ground.vault().witness().wantsNewKey()
                || remains();
    }

    /// A file that cannot tell is compacted.
    private boolean remains() {
        try {
            return holdsRemains();
        } catch (StoreFailed _) {
            return true;
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
