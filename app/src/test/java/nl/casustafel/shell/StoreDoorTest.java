package nl.casustafel.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.key.KeyRefusal;
import nl.casustafel.vault.key.KeySlots;
import nl.casustafel.vault.key.KeyUse;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.StoreKey;
import nl.casustafel.vault.key.WorkFactor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The data key is in an open store or wiped, whichever way opening ends.
@OneAtATime
class StoreDoorTest {
    private static final SignInName FEMKE = SignInName.of("femke");
    private static final WorkFactor WORK = new WorkFactor(4);

    @TempDir
    Path root;

    private ProgramFolder folder;
    private StoreDoor door;

    @BeforeEach
    void aStore() {
        folder = new ProgramFolder(root);
        door = new StoreDoor(folder, WORK, CaseClock.system());
        try (NewStore making = door.begin()) {
            making.create(FEMKE, phrase());
            making.finish().close();
        }
    }

    @Test
    void wipesTheKeyOfAStoreThatIsDamaged() throws IOException {
        Files.write(folder.store().resolve("casustafel.mv.db"), new byte[9000]);
        StoreKey key = key();
        assertThrows(StoreFailed.class, () -> door.open(key, FEMKE));
        assertWiped(key);
        StoreKey other = key();
        assertThrows(StoreFailed.class, () -> door.renew(other, FEMKE, phrase()));
        assertWiped(other);
    }

    @Test
    void wipesTheKeyWhereTheKeyFilesAreGone() throws IOException {
        StoreKey key = key();
        Files.delete(folder.keys().resolve("format"));
        assertEquals(Outcome.refused(KeyRefusal.DAMAGED), door.open(key, FEMKE));
        assertWiped(key);
    }

    @Test
    void wipesTheKeyWhereRecoveryIsForNobodyKnown() {
        StoreKey key = key();
        assertEquals(Outcome.refused(KeyRefusal.WRONG), door.renew(key, SignInName.of("ruben"), phrase()));
        assertWiped(key);
    }

    @Test
    void wipesTheKeyOfAStoreThatDoesNotGetItsPlace() throws IOException {
        ProgramFolder other = new ProgramFolder(root.resolve("other"));
        Files.createDirectories(other.root());
        try (NewStore making = new NewStore(other, WORK, CaseClock.system())) {
            Opening made = done(making.create(FEMKE, phrase()));
            Files.write(other.store(), new byte[1]);
            assertThrows(StoreFailed.class, making::finish);
            assertWiped(made.key());
        }
    }

    @Test
    void leavesNothingWhereMakingWasAbandoned() {
        ProgramFolder other = new ProgramFolder(root.resolve("other"));
        StoreDoor elsewhere = new StoreDoor(other, WORK, CaseClock.system());
        try (NewStore making = elsewhere.begin()) {
            assertTrue(making.create(FEMKE, phrase()).isDone());
        }
        assertEquals(Outcome.refused(KeyRefusal.MISSING), elsewhere.standing());
        assertFalse(Files.exists(other.root().resolve("making")));
    }

    @Test
    void endsAMoveThatWasCutOffBetweenStoreAndKeys() throws IOException {
        Files.createDirectories(root.resolve("making"));
        Files.move(root.resolve("keys"), root.resolve("making").resolve("keys"));
        assertTrue(door.standing().isDone());
        assertTrue(Files.exists(root.resolve("keys")));
    }

    @Test
    void closesTheStoreWhereSigningInFails() {
        Opening opening = done(door.unlock(FEMKE, phrase()));
        Function<Opening, String> fails = _ -> {
            throw new IllegalStateException("nobody behind this key");
        };
        assertThrows(IllegalStateException.class, () -> opening.keptAfter(fails));
        assertWiped(opening.key());
        done(door.unlock(FEMKE, phrase())).close();
    }

    @Test
    void keepsTheKeyOfAStoreThatOpened() {
        StoreKey key = key();
        try (Opening opening = done(door.open(key, FEMKE))) {
            assertEquals(Optional.of(FEMKE), opening.who());
            assertArrayEquals(key.derive(KeyUse.MANIFEST), opening.key().derive(KeyUse.MANIFEST));
        }
        assertWiped(key);
    }

    /// Who keeps the machines has no account: no role is technical, and a name without a key file of its own
    /// opens nothing, in the words for a wrong passphrase.
    @Test
    void theTechnicalAdministratorHoldsNoKeyAndOpensNoStore_DEC_10() throws IOException {
        assertEquals(
                Set.of(
                        Role.DECIDER,
                        Role.FILE_HOLDER,
                        Role.PROCESS_COORDINATOR,
                        Role.PARTICIPANT,
                        Role.LAWFULNESS_REVIEW,
                        Role.FRAMEWORK_QUALITY),
                Set.of(Role.values()));
        try (Stream<Path> slots = Files.list(folder.keys().resolve("users"))) {
            assertEquals(
                    1, slots.filter(file -> file.toString().endsWith(".age")).count(), "only Femke's");
        }
        assertEquals(Outcome.refused(KeyRefusal.WRONG), door.unlock(SignInName.of("beheerder"), phrase()));
        try (Opening opening = done(door.unlock(FEMKE, phrase()))) {
            done(door.addAccount(opening, SignInName.of("tijdelijk"), phrase()));
            done(door.removeAccount(opening, SignInName.of("tijdelijk")));
        }
        assertEquals(Outcome.refused(KeyRefusal.WRONG), door.unlock(SignInName.of("tijdelijk"), phrase()));
    }

    private StoreKey key() {
        return done(new KeySlots(folder.keys(), WORK).unlock(FEMKE, phrase()));
    }

    private static Passphrase phrase() {
        return new Passphrase("koffie rivier lantaarn zeven".toCharArray());
    }

    private static void assertWiped(StoreKey key) {
        assertThrows(IllegalStateException.class, () -> key.derive(KeyUse.MANIFEST));
    }

    private static <T> T done(Outcome<T, KeyRefusal> outcome) {
        assertTrue(outcome.isDone(), outcome::toString);
        return ((Outcome.Done<T, KeyRefusal>) outcome).value();
    }
}
