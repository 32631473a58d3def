package nl.casustafel.shell;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.backup.Backups;
import nl.casustafel.backup.Generation;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.testkit.SettableClock;
import nl.casustafel.testkit.WholeStore;
import nl.casustafel.vault.backup.BackupRefusal;
import nl.casustafel.vault.backup.DestroyedList;
import nl.casustafel.vault.backup.Watch;
import nl.casustafel.vault.key.BackupKey;
import nl.casustafel.vault.key.KeyRefusal;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.RecoveryCode;
import nl.casustafel.vault.key.WorkFactor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a session's backup to the same store at another door.
class RestoreStoreTest {
    private static final SignInName FEMKE = SignInName.of("femke");
    private static final Watch ALONE = new Watch() {
        @Override
        public void reached(int percent) {}

        @Override
        public boolean stopped() {
            return false;
        }
    };

    @TempDir
    Path root;

    private final SettableClock time = new SettableClock("2026-11-22T18:00:00Z");
    private final CaseClock clock = new CaseClock(time);
    private ProgramFolder folder;
    private StoreDoor door;
    private String code = "";

    @BeforeEach
    void aStore() throws IOException {
        folder = new ProgramFolder(root.resolve("one"));
        folder.make();
        door = new StoreDoor(folder, new WorkFactor(4), clock);
        try (NewStore making = door.begin();
                RecoveryCode fresh = RecoveryCode.random()) {
            KilledRenewal.write(done(making.create(FEMKE, phrase())).store());
            done(making.installRecovery(fresh));
            code = fresh.shown();
            making.finish().close();
        }
    }

    @Test
    void aStolenLaptopIsReplacedWithTheStickAndTheCode() throws IOException {
        Path stick = Files.createDirectory(root.resolve("stick"));
        Map<String, String> before;
        Generation made;
        try (Opening opening = done(door.unlock(FEMKE, phrase()))) {
            SessionBackups backups = new SessionBackups(opening, folder, clock, "A");
            assertTrue(backups.last().isEmpty());
            backups.choose(stick);
            made = make(backups);
            assertEquals(1, backups.generations().size());
            assertTrue(backups.last().isPresent());
            backups.close();
            before = WholeStore.of(opening.store());
        }
        assertEquals(Optional.of(stick), BackupNotes.read(folder.backupNotes()).place());

        ProgramFolder other = new ProgramFolder(root.resolve("two"));
        other.make();
        StoreDoor otherDoor = new StoreDoor(other, new WorkFactor(4), clock);
        assertEquals(Outcome.refused(KeyRefusal.MISSING), otherDoor.standing());
        RecoveryCode wrong = RecoveryCode.random();
        assertEquals(
                Outcome.refused(BackupRefusal.WRONG_KEY), otherDoor.restoring().withCode(made.file(), wrong, ALONE));
        assertEquals(Outcome.refused(KeyRefusal.MISSING), otherDoor.standing(), "nothing came of it");
        done(otherDoor
                .restoring()
                .withCode(made.file(), RecoveryCode.parse(code.toCharArray()).orThrow(), ALONE));
        assertTrue(otherDoor.standing().isDone());
        try (Opening restored = done(otherDoor.unlock(FEMKE, phrase()))) {
            Map<String, String> after = WholeStore.of(restored.store());
            String log = requireNonNull(before.remove("audit_entry"));
            String logAfter = requireNonNull(after.remove("audit_entry"));
            assertEquals(before, after);
            assertTrue(Arrays.asList(logAfter.split("\n")).containsAll(Arrays.asList(log.split("\n"))));
            assertTrue(logAfter.contains("BACKUP_RESTORED"), "the log says so");
        }
    }

    @Test
    void aDamagedStoreGivesWayAndIsKeptForAWeekAndUntilTheNextBackup() throws IOException {
        Path stick = Files.createDirectory(root.resolve("stick"));
        Generation made;
        try (Opening opening = done(door.unlock(FEMKE, phrase()))) {
            SessionBackups backups = new SessionBackups(opening, folder, clock, "A");
            backups.choose(stick);
            made = make(backups);
        }
        Files.write(folder.store().resolve("casustafel.mv.db"), new byte[9000]);
        try (Passphrase phrase = phrase()) {
            done(door.restoring().withAccount(made.file(), FEMKE, phrase, ALONE));
        }
        assertTrue(hasAside());
        try (Opening opening = done(door.unlock(FEMKE, phrase()))) {
            SessionBackups backups = new SessionBackups(opening, folder, clock, "A");
            time.forward(Duration.ofDays(6));
            make(backups);
            assertTrue(hasAside(), "whoever put the wrong one back still has what stood here");
            time.forward(Duration.ofDays(2));
            make(backups);
        }
        assertFalse(hasAside());
    }

    /// The list is beside the store under its key of now; a backup of before a renewal has the key of
    /// then.
    @Test
    void whatWasDestroyedIsKnownAcrossARenewalOfTheKey() throws IOException {
        Path stick = Files.createDirectory(root.resolve("stick"));
        UUID gone = UUID.randomUUID();
        UUID bundle = UUID.randomUUID();
        Generation made;
        Opening opening = done(door.unlock(FEMKE, phrase()));
        SessionBackups backups = new SessionBackups(opening, folder, clock, "A");
        backups.choose(stick);
        made = make(backups);
        try (BackupKey own = BackupKey.of(opening.key())) {
            DestroyedList.none()
                    .with("SIGNAL_ADVISED", gone)
                    .with("WENT_LENT", gone, bundle, gone)
                    .write(folder.destroyed(), own);
        }
        opening.store().close();
        Actor femke = new Actor(new PersonId(UUID.randomUUID()), Set.of());
        try (Opening renewed = done(door.renewKey(opening, femke, (_, _, _) -> {}));
                BackupKey own = BackupKey.of(renewed.key())) {
            assertEquals(Set.of(gone), listed(own));
        }
        RestoreStore.Restored restored = done(door.restoring()
                .withCode(made.file(), RecoveryCode.parse(code.toCharArray()).orThrow(), ALONE));
        assertTrue(restored.destroyedKnown());
        try (Opening again = done(door.unlock(FEMKE, phrase()));
                BackupKey own = BackupKey.of(again.key())) {
            assertEquals(Set.of(gone), listed(own));
            assertEquals(
                    List.of(List.of(gone, bundle, gone)),
                    DestroyedList.read(folder.destroyed(), own).orElseThrow().each("WENT_LENT"));
        }
    }

    @Test
    void saysWhereWhatWasDestroyedHereCannotBeRead() throws IOException {
        Path stick = Files.createDirectory(root.resolve("stick"));
        Generation made;
        try (Opening opening = done(door.unlock(FEMKE, phrase()))) {
            SessionBackups backups = new SessionBackups(opening, folder, clock, "A");
            backups.choose(stick);
            made = make(backups);
        }
        Files.write(folder.destroyed(), new byte[300]);
        assertFalse(done(door.restoring()
                        .withCode(
                                made.file(),
                                RecoveryCode.parse(code.toCharArray()).orThrow(),
                                ALONE))
                .destroyedKnown());
    }

    @Test
    void withoutItsPlaceNoCopyIsMade() throws IOException {
        try (Opening opening = done(door.unlock(FEMKE, phrase()))) {
            SessionBackups backups = new SessionBackups(opening, folder, clock, "A");
            assertEquals(Outcome.refused(BackupRefusal.NO_PLACE), backups.copy());
            backups.choose(root.resolve("no-stick"));
            assertEquals(Outcome.refused(BackupRefusal.NO_PLACE), backups.copy());
        }
    }

    @Test
    void oneAtATime() throws IOException {
        try (Opening opening = done(door.unlock(FEMKE, phrase()))) {
            SessionBackups backups = new SessionBackups(opening, folder, clock, "A");
            backups.choose(Files.createDirectory(root.resolve("stick")));
            Backups.Copy first = done(backups.copy());
            assertEquals(Outcome.refused(BackupRefusal.BUSY), backups.copy());
            make(first);
            time.forward(Duration.ofSeconds(1));
            make(backups);
            assertEquals(2, backups.generations().size());
        }
    }

    /// Between the file that is whole and its line: the session is locked there.
    @Test
    void aSessionThatEndsBeforeTheLineLeavesNoFile() throws IOException {
        Path stick = Files.createDirectory(root.resolve("stick"));
        try (Opening opening = done(door.unlock(FEMKE, phrase()))) {
            SessionBackups backups = new SessionBackups(opening, folder, clock, "A");
            backups.choose(stick);
            written(done(backups.copy()));
            assertEquals(List.of(), backups.generations());
            backups.close();
            assertTrue(backups.last().isEmpty());
        }
        try (var left = Files.list(stick)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private Set<UUID> listed(BackupKey key) {
        return DestroyedList.read(folder.destroyed(), key).orElseThrow().of("SIGNAL_ADVISED");
    }

    private boolean hasAside() throws IOException {
        try (var files = Files.list(folder.root())) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("aside-"));
        }
    }

    private static Generation make(SessionBackups backups) {
        return make(done(backups.copy()));
    }

    private static Generation make(Backups.Copy copy) {
        Backups.Whole whole = written(copy);
        Generation made = done(whole.takeName());
        whole.settle();
        return made;
    }

    private static Backups.Whole written(Backups.Copy copy) {
        return done(copy.write(new Backups.Step() {
            @Override
            public void reached(int percent) {}

            @Override
            public boolean stopped() {
                return false;
            }
        }));
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
