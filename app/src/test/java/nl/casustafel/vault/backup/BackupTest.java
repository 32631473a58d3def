package nl.casustafel.vault.backup;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WholeStore;
import nl.casustafel.vault.export.Hashed;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.h2.StoreFolder;
import nl.casustafel.vault.h2.StoreKeys;
import nl.casustafel.vault.key.BackupKey;
import nl.casustafel.vault.key.KeySlots;
import nl.casustafel.vault.key.KeyUse;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.RecoveryCode;
import nl.casustafel.vault.key.StoreKey;
import nl.casustafel.vault.key.WorkFactor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup is a file that was opened and checked, and gives back every row (DEC-31).
class BackupTest {
    private static final SignInName FEMKE = SignInName.of("femke");
    private static final Path AGE = Path.of("/usr/bin/age");
    private static final int FLIPS = Integer.getInteger("casustafel.backup.flips", 12);

    @TempDir
    Path root;

    private final CaseClock clock = CaseClock.system();
    private final RecoveryCode code = RecoveryCode.random();
    private KeySlots slots;
    private StoreKey key;
    private H2Store store;
    private Path stick;

    @BeforeEach
    void aFilledStore() throws IOException {
        stick = Files.createDirectory(root.resolve("stick"));
        slots = new KeySlots(root.resolve("keys"), new WorkFactor(4));
        key = done(slots.create(TestVault.IDENTITY, FEMKE, phrase()));
        done(slots.installRecovery(key, code));
        store = H2Store.createFrom(
                new StoreFolder(root.resolve("store")), keys(key), new ByteArrayInputStream(FilledExport.BYTES), clock);
    }

    @AfterEach
    void end() {
        store.close();
        key.close();
    }

    @Test
    void aRestoredStoreHasEveryRowOfEveryTableAndOpensWithItsOwnKeys() throws IOException {
        Map<String, String> before = WholeStore.of(store);
        Path file = made();
        assertEquals(Stream.of(file).toList(), files(stick), "nothing but the finished file");
        assertEquals(before, WholeStore.of(store), "the session goes on");
        Swap swap = new Swap(root);
        try (BackupKey opener = BackupKey.of(code)) {
            BackupHead head = done(restore(swap.restoring(), file, opener));
            assertEquals(TestVault.IDENTITY, head.store());
        }
        store.close();
        swap.begin("20261122");
        assertTrue(Files.exists(root.resolve("aside-20261122/store/casustafel.mv.db")), "the old one is kept");
        assertFalse(Files.exists(swap.restoring()));
        try (StoreKey again = done(slots.unlock(FEMKE, phrase()));
                H2Store restored =
                        H2Store.open(new StoreFolder(root.resolve("store")), keys(again), TestVault.IDENTITY, clock)) {
            assertEquals(before, WholeStore.of(restored));
        }
        swap.dropAside("20261122");
        assertTrue(Files.exists(root.resolve("aside-20261122")), "too fresh");
        swap.dropAside("20261123");
        assertFalse(Files.exists(root.resolve("aside-20261122")));
    }

    /// By hand, on a machine without this program (`docs/export-format.md`).
    @Test
    void theStockProgramAndTheCodeAloneGiveEveryTable() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(AGE), "age is not installed");
        Path written = Files.writeString(
                root.resolve("code.txt"), "AGE-SECRET-KEY-1" + code.shown().replace(" ", "") + "\n");
        Path zip = root.resolve("backup.zip");
        Process age = new ProcessBuilder(
                        AGE.toString(), "-d", "-i", written.toString(), "-o", zip.toString(), made().toString())
                .inheritIO()
                .start();
        assertTrue(age.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, age.exitValue());
        Map<String, byte[]> export =
                unzipped(requireNonNull(unzipped(Files.readAllBytes(zip)).get("export.zip")));
        String said = new String(requireNonNull(export.remove("export.txt")), StandardCharsets.UTF_8);
        export.forEach((name, bytes) -> assertTrue(said.contains("file " + sha256(bytes) + " " + name), name));
        assertEquals(
                store.counts().size(),
                export.keySet().stream().filter(name -> name.endsWith(".csv")).count());
        assertTrue(new String(requireNonNull(export.get("tables/signal.csv")), StandardCharsets.UTF_8)
                        .lines()
                        .count()
                > 20);
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Hashed.sha256().digest(bytes));
    }

    @Test
    void opensForTheAccountAndForTheDataKeyAndForNobodyElse() throws IOException {
        Path file = made();
        try (BackupKey account = done(slots.backupKey(FEMKE, phrase()));
                BackupKey session = BackupKey.of(key);
                BackupKey stranger = BackupKey.of(RecoveryCode.random())) {
            assertTrue(restore(root.resolve("a"), file, account).isDone());
            assertTrue(restore(root.resolve("b"), file, session).isDone());
            assertEquals(Outcome.refused(BackupRefusal.WRONG_KEY), restore(root.resolve("c"), file, stranger));
            assertFalse(Files.exists(root.resolve("c")));
        }
    }

    @Test
    void aFileThatWasCutShortOrChangedIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(made());
        Random random = new Random(3);
        try (BackupKey opener = BackupKey.of(key)) {
            for (int i = 0; i < FLIPS; i++) {
                byte[] flipped = whole.clone();
                int at = random.nextInt(whole.length);
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                assertRefused(flipped, opener, "flipped at " + at);
                int length = random.nextInt(whole.length);
                assertRefused(Arrays.copyOf(whole, length), opener, "cut at " + length);
            }
            assertRefused(Arrays.copyOf(whole, whole.length - 1), opener, "cut by one");
            assertRefused(new byte[0], opener, "empty");
            assertRefused("Casustafel".getBytes(StandardCharsets.UTF_8), opener, "a text");
        }
    }

    @Test
    void leavesNothingWhereThePlaceIsGoneOrItIsStopped() throws IOException {
        try (MakeBackup backup = begun()) {
            assertEquals(
                    Outcome.refused(BackupRefusal.NO_PLACE),
                    backup.write(root.resolve("gone/x.age"), new Asked(false)));
        }
        try (MakeBackup backup = begun()) {
            assertEquals(Outcome.refused(BackupRefusal.STOPPED), backup.write(stick.resolve("x.age"), new Asked(true)));
        }
        assertEquals(0, files(stick).size());
        assertFalse(Files.exists(root.resolve("temp/backup")), "the copies are gone");
        assertFalse(Files.exists(root.resolve("temp/backup-check")));
    }

    @Test
    void bearsNoNameUntilItIsTold() throws IOException {
        try (MakeBackup backup = begun()) {
            done(backup.write(stick.resolve("x.age"), new Asked(false)));
            assertEquals(List.of(stick.resolve("x.age.part")), files(stick));
        }
        assertEquals(List.of(), files(stick), "what got no name is gone");
    }

    @Test
    void leavesAFileThatCameMeanwhileAlone() throws IOException {
        try (MakeBackup backup = begun()) {
            done(backup.write(stick.resolve("x.age"), new Asked(false)));
            Files.writeString(stick.resolve("x.age"), "somebody else's");
            assertEquals(Optional.of(BackupRefusal.UNWRITABLE), backup.takeName());
        }
        assertEquals(List.of(stick.resolve("x.age")), files(stick));
        assertEquals("somebody else's", Files.readString(stick.resolve("x.age")));
    }

    @Test
    void aBackupWithABrokenLogIsNoBackup() throws IOException {
        try (MakeBackup backup = done(MakeBackup.begin(source(), root.resolve("temp"), clock, _ -> Optional.empty()))) {
            assertEquals(
                    Outcome.refused(BackupRefusal.NOT_SOUND), backup.write(stick.resolve("x.age"), new Asked(false)));
        }
        assertEquals(0, files(stick).size());
    }

    /// Each step of the swap is cut off once, by doing it by hand, and ended at the next start.
    @Test
    void aSwapThatWasCutOffIsEndedAtTheNextStart() throws IOException {
        Swap swap = new Swap(root);
        Path file = made();
        store.close();
        for (int steps = 0; steps <= 4; steps++) {
            try (BackupKey opener = BackupKey.of(key)) {
                done(restore(swap.restoring(), file, opener));
            }
            byte[] restored = Files.readAllBytes(swap.restoring().resolve("store/casustafel.mv.db"));
            Files.writeString(root.resolve("swapping"), "s" + steps);
            Path aside = Files.createDirectory(root.resolve("aside-s" + steps));
            Path[][] moves = {
                {root.resolve("keys"), aside.resolve("keys")},
                {swap.restoring().resolve("keys"), root.resolve("keys")},
                {root.resolve("store"), aside.resolve("store")},
                {swap.restoring().resolve("store"), root.resolve("store")}
            };
            for (int step = 0; step < steps; step++) {
                Files.move(moves[step][0], moves[step][1]);
            }
            new Swap(root).finish();
            assertTrue(Arrays.equals(restored, Files.readAllBytes(root.resolve("store/casustafel.mv.db"))));
            assertTrue(Files.exists(aside.resolve("store/casustafel.mv.db")));
            assertTrue(slots.unlock(FEMKE, phrase()).isDone());
            assertFalse(Files.exists(root.resolve("swapping")));
        }
    }

    @Test
    void theListOfWhatWasDestroyedIsForThisStoreAloneAndOnlyGrows() throws IOException {
        Path file = root.resolve("destroyed.age");
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        try (BackupKey own = BackupKey.of(key);
                BackupKey stranger = BackupKey.of(RecoveryCode.random())) {
            assertEquals(Optional.of(DestroyedList.none()), DestroyedList.read(file, own));
            DestroyedList.none()
                    .with("SIGNAL_ADVISED", one)
                    .with("SUBJECT_REMOVED", other)
                    .write(file, own);
            DestroyedList read = DestroyedList.read(file, own).orElseThrow();
            assertEquals(Set.of(one), read.of("SIGNAL_ADVISED"));
            assertEquals(Set.of(other), read.of("SUBJECT_REMOVED"));
            assertEquals(Optional.empty(), DestroyedList.read(file, stranger));
            assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains(one.toString()));
            try (MakeBackup backup = begun()) {
                done(backup.write(stick.resolve("x.age"), new Asked(false)));
                assertEquals(Optional.empty(), backup.takeName());
            }
            new RestoreBackup(clock, LogSoundness::of, (_, folder) -> {
                        DestroyedList travelled = DestroyedList.read(folder.resolve("destroyed.age"), own)
                                .orElseThrow();
                        assertEquals(read, travelled);
                        assertEquals(
                                3,
                                travelled.with("SIGNAL_ADVISED", other).lines().size());
                    })
                    .into(root.resolve("again"), stick.resolve("x.age"), own, new Asked(false));
        }
    }

    /// Made with the right key and right in itself, so that only the limits stand in its way: the last
    /// thing a restore looks at is what tells that the store in it is none.
    @Test
    void aFileThatUnpacksToFarMoreThanItsSizeIsRefusedBeforeItFillsTheDisk() throws IOException {
        try (BackupKey opener = BackupKey.of(key)) {
            Path file = Files.write(root.resolve("small.age"), sealed(Map.of()));
            assertEquals(Outcome.refused(BackupRefusal.NOT_SOUND), restore(root.resolve("a"), file, opener));
            byte[] nothing = new byte[80 << 20];
            assertRefused(sealed(Map.of(StoreCopy.DATABASE, nothing)), opener, "a database of zeros");
            assertRefused(sealed(Map.of(Container.EXPORT, nothing)), opener, "an export of zeros");
        }
    }

    @Test
    void aFileOfVeryManyEntriesOrWithOneElsewhereIsRefused() throws IOException {
        try (BackupKey opener = BackupKey.of(key)) {
            Map<String, byte[]> many = new TreeMap<>();
            for (int i = 0; i < 2_000; i++) {
                many.put("keys/users/a" + i + ".age", new byte[0]);
            }
            assertRefused(sealed(many), opener, "many");
            assertRefused(sealed(Map.of("keys/../../escaped.age", new byte[1])), opener, "elsewhere");
            assertFalse(Files.exists(root.resolve("escaped.age")));
        }
    }

    /// A container with the key file of this store, a database that is none, and these.
    private byte[] sealed(Map<String, byte[]> others) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(others);
        files.putIfAbsent(StoreCopy.DATABASE, new byte[9000]);
        files.put("keys/data-key.age", Files.readAllBytes(root.resolve("keys/data-key.age")));
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((name, bytes) -> hashes.put(name, sha256(bytes)));
        BackupHead head =
                new BackupHead(TestVault.IDENTITY, clock.now(), new Soundness.Head(1, "A"), new TreeMap<>(), hashes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BackupKey own = BackupKey.of(key);
                ZipOutputStream zip = new ZipOutputStream(done(own.seal(root.resolve("keys"), out)))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
            zip.putNextEntry(new ZipEntry(BackupHead.NAME));
            zip.write(head.encode());
        }
        return out.toByteArray();
    }

    private void assertRefused(byte[] bytes, BackupKey opener, String what) throws IOException {
        Path file = Files.write(root.resolve("bad.age"), bytes);
        Outcome<BackupHead, BackupRefusal> outcome = restore(root.resolve("bad"), file, opener);
        assertTrue(
                outcome.equals(Outcome.refused(BackupRefusal.DAMAGED))
                        || outcome.equals(Outcome.refused(BackupRefusal.WRONG_KEY)),
                what + ": " + outcome);
        assertFalse(Files.exists(root.resolve("bad")), what);
    }

    private Outcome<BackupHead, BackupRefusal> restore(Path folder, Path file, BackupKey opener) {
        return new RestoreBackup(clock, LogSoundness::of, (_, _) -> {}).into(folder, file, opener, new Asked(false));
    }

    private Path made() {
        Path file = stick.resolve("casustafel-A-20261122-180000.age");
        try (MakeBackup backup = begun()) {
            assertTrue(done(backup.write(file, new Asked(false))) > 0);
            assertEquals(Optional.empty(), backup.takeName());
        }
        return file;
    }

    private MakeBackup begun() {
        return done(MakeBackup.begin(source(), root.resolve("temp"), clock, LogSoundness::of));
    }

    private MakeBackup.Source source() {
        return new MakeBackup.Source(store, key, root.resolve("keys"), root.resolve("destroyed.age"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static StoreKeys keys(StoreKey key) {
        return new StoreKeys(
                key.derive(KeyUse.STORE_FILE), key.derive(KeyUse.OWNER_USER), key.derive(KeyUse.DESK_USER));
    }

    private static Passphrase phrase() {
        return new Passphrase("zes losse woorden die niemand raadt".toCharArray());
    }

    private static <T, R extends Refusal> T done(Outcome<T, R> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, R>(T value) -> value;
            case Outcome.Refused<T, R>(R refusal) -> throw new AssertionError(refusal);
        };
    }
}
