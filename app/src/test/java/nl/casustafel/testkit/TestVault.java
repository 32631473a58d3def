package nl.casustafel.testkit;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.casustafel.access.sql.OnlyAtHome;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Event;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.h2.StoreFolder;
import nl.casustafel.vault.h2.StoreKeys;
import nl.casustafel.vault.h2.StoreRobbery;

/// A real encrypted store with real migrations in a folder of its own, gone when closed.
/// Every test takes a fresh one.
public final class TestVault implements AutoCloseable {
    public static final UUID IDENTITY = UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7");

    public final SettableClock time = new SettableClock("2026-03-12T09:00:00Z");
    public final CaseClock clock = new CaseClock(time);
    public final List<Event> events = new ArrayList<>();
    public final JooqAuditTrail audit = new JooqAuditTrail(TestVault::mac, "test");
    private final UUID identity;
    private final Path folder;
    private H2Store store;
    private Transactor transactor;

    public TestVault() {
        this(Template.BYTES);
    }

    /// @param database what [#bytes] gave
    TestVault(byte[] database) {
        this(database, IDENTITY);
    }

    private TestVault(byte[] database, UUID identity) {
        this.identity = identity;
        try {
            folder = Files.createTempDirectory("casustafel-test");
            StoreFolder place = new StoreFolder(folder);
            Files.write(place.databaseFile(), database);
            store = H2Store.open(place, keys(), identity, clock);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        transactor = door();
    }

    /// An empty store that is another one than all others.
    public static TestVault elsewhere() {
        UUID identity = UUID.randomUUID();
        return new TestVault(Template.make(identity), identity);
    }

    private Transactor door() {
        return store.transactor(audit, events::add, store.room(_ -> Long.MAX_VALUE), new OnlyAtHome());
    }

    public Transactor transactor() {
        return transactor;
    }

    public H2Store store() {
        return store;
    }

    public Path folder() {
        return folder;
    }

    /// The database file, of a store that is closed for it and open again after.
    public byte[] bytes() {
        store.close();
        StoreFolder place = new StoreFolder(folder);
        try {
            byte[] bytes = Files.readAllBytes(place.databaseFile());
            reopen();
            return bytes;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Changes the closed store as its owner, past every right the session has.
    public void tamper(String... statements) {
        store.close();
        StoreRobbery.run(new StoreFolder(folder), keys(), statements);
        reopen();
    }

    /// Puts an earlier file in the place of this one, as somebody with a copy could.
    public void putBack(byte[] database) {
        store.close();
        try {
            Files.write(new StoreFolder(folder).databaseFile(), database);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        reopen();
    }

    /// Closes the store and opens it again, as a later session would.
    public void reopen() {
        store.close();
        store = H2Store.open(new StoreFolder(folder), keys(), identity, clock);
        transactor = door();
    }

    /// Reads as somebody with all roles.
    public <T> T read(Function<Tx, T> work) {
        return transactor.read(actor(Role.values()), Purpose.OVERVIEW, work);
    }

    public static Actor actor(Role... roles) {
        EnumSet<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(Arrays.asList(roles));
        return new Actor(new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000001")), held);
    }

    /// An empty store, made once with the real migrations; every test starts from a copy of its file.
    private static final class Template {
        static final byte[] BYTES = make(IDENTITY);

        private static byte[] make(UUID identity) {
            try {
                Path made = Files.createTempDirectory("casustafel-template");
                StoreFolder place = new StoreFolder(made);
                CaseClock then = new CaseClock(new SettableClock("2026-03-12T08:00:00Z"));
                H2Store.create(place, keys(), identity, then).close();
                byte[] bytes = Files.readAllBytes(place.databaseFile());
                Files.delete(place.databaseFile());
                Files.delete(made);
                return bytes;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static StoreKeys keys() {
        return new StoreKeys(filled(1), filled(2), filled(3));
    }

    private static byte[] filled(int value) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    static byte[] mac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        store.close();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }
            });
            Files.delete(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
