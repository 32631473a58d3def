package nl.casustafel.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.backup.Backups;
import nl.casustafel.backup.Generation;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.testkit.WholeStore;
import nl.casustafel.vault.backup.BackupRefusal;
import nl.casustafel.vault.backup.Watch;
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

    private final CaseClock clock = CaseClock.system();
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
            done(making.create(FEMKE, phrase()));
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
        done(otherDoor.restoring().withCode(made.file(), RecoveryCode.parse(code.toCharArray()).orThrow(), ALONE));
        assertTrue(otherDoor.standing().isDone());
        try (Opening restored = done(otherDoor.unlock(FEMKE, phrase()))) {
            assertEquals(before, WholeStore.of(restored.store()));
        }
    }

    @Test
    void aDamagedStoreGivesWayAndIsKeptUntilTheNextBackup() throws IOException {
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
            Files.delete(made.file());
            make(backups);
        }
        assertFalse(hasAside());
    }

    private boolean hasAside() throws IOException {
        try (var files = Files.list(folder.root())) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("aside-"));
        }
    }

    private static Generation make(SessionBackups backups) {
        return done(done(backups.copy()).write(new Backups.Step() {
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
