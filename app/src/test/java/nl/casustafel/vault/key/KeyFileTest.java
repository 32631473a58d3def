package nl.casustafel.vault.key;

import static nl.casustafel.vault.key.KeySlotsTest.opened;
import static nl.casustafel.vault.key.KeySlotsTest.phrase;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.SignInName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A key file as the second factor of an account (ASVS 6.3.2, 6.4.3).
class KeyFileTest {
    private static final UUID STORE = UUID.fromString("6f1c3b1e-8a52-4a51-9c55-3f2f6f0a7d10");
    private static final SignInName ANNA = SignInName.of("anna");
    private static final SignInName BRAM = SignInName.of("bram");
    private static final String ANNAS = "zeven natte kikkers op een dak";
    private static final String BRAMS = "de trein van negen uur was blauw";
    private static final Optional<Path> NONE = Optional.empty();

    @TempDir
    Path temp;

    private Path place;
    private Path stick;
    private KeySlots slots;
    private byte[] manifestKey;

    @BeforeEach
    void aStoreOfAnnaAndBram() {
        place = temp.resolve("keys");
        stick = temp.resolve("stick.txt");
        slots = new KeySlots(place, new WorkFactor(6));
        try (StoreKey key = opened(slots.create(STORE, ANNA, phrase(ANNAS)))) {
            manifestKey = key.derive(KeyUse.MANIFEST);
            assertTrue(slots.addAccount(key, BRAM, phrase(BRAMS)).isDone());
        }
    }

    @Test
    void opensWithPassphraseAndFileTogetherOnly() {
        assertFalse(slots.needsKeyFile(ANNA));
        make();
        assertTrue(slots.needsKeyFile(ANNA));
        assertEquals(Outcome.refused(KeyRefusal.KEY_FILE_NEEDED), slots.unlock(ANNA, phrase(ANNAS)));
        assertEquals(
                Outcome.refused(KeyRefusal.WRONG_WITH_KEY_FILE), slots.unlock(ANNA, phrase(BRAMS), Optional.of(stick)));
        assertOpens(slots.unlock(ANNA, phrase(ANNAS), Optional.of(stick)));
        assertEquals(Outcome.refused(KeyRefusal.KEY_FILE_NEEDED), slots.verify(ANNA, phrase(ANNAS)));
        assertFalse(slots.needsKeyFile(BRAM), "nobody else is concerned");
        assertOpens(slots.unlock(BRAM, phrase(BRAMS)));
        assertEquals(Outcome.done(2), slots.accounts());
    }

    /// A passphrase that opens nothing alone opens no backup either.
    @Test
    void aBackupOfWhoHasAKeyFileTakesTheRecoveryCode() {
        make();
        assertEquals(Outcome.refused(KeyRefusal.CODE_OPENS_BACKUP), slots.backupKey(ANNA, phrase(ANNAS)));
        assertEquals(Outcome.refused(KeyRefusal.WRONG), slots.backupKey(BRAM, phrase(ANNAS)));
        assertTrue(slots.backupKey(BRAM, phrase(BRAMS)).isDone());
    }

    @Test
    void tellsAWrongFileFromAWrongPassphrase() throws IOException {
        make();
        Path brams = temp.resolve("bram.txt");
        assertTrue(slots.makeKeyFile(BRAM, phrase(BRAMS), brams).isDone());
        for (Path wrong : new Path[] {brams, temp.resolve("gone.txt"), temp, place.resolve("format")}) {
            assertEquals(
                    Outcome.refused(KeyRefusal.KEY_FILE_UNFIT),
                    slots.unlock(ANNA, phrase(ANNAS), Optional.of(wrong)),
                    wrong::toString);
        }
        String whole = Files.readString(stick);
        for (int at = 0; at < whole.length() - 1; at++) {
            char other = whole.charAt(at) == 'Q' ? 'P' : 'Q';
            Files.writeString(stick, whole.substring(0, at) + other + whole.substring(at + 1));
            assertEquals(
                    Outcome.refused(KeyRefusal.KEY_FILE_UNFIT),
                    slots.unlock(ANNA, phrase(ANNAS), Optional.of(stick)),
                    "changed at " + at);
        }
        Files.writeString(stick, whole.replace("\n", "\r\n"));
        assertOpens(slots.unlock(ANNA, phrase(ANNAS), Optional.of(stick)));
    }

    @Test
    void countsAWrongFileAsAnAttemptAndAMissingOneNot() {
        assertTrue(KeyRefusal.KEY_FILE_UNFIT.isWrongSecret());
        assertTrue(KeyRefusal.WRONG_WITH_KEY_FILE.isWrongSecret());
        assertFalse(KeyRefusal.KEY_FILE_NEEDED.isWrongSecret());
        make();
        slots.noteFailure(ANNA);
        assertEquals(1, slots.takeFailures(ANNA));
    }

    /// Else a backup from before, or what the disk still holds of the old file, would be a way around.
    @Test
    void anOlderCopyOfTheAccountOpensNothingAnyMore() throws IOException {
        byte[] old = Files.readAllBytes(annas(""));
        make();
        assertFalse(Files.exists(annas("")));
        Files.write(annas(""), old);
        assertEquals(Outcome.refused(KeyRefusal.KEY_FILE_NEEDED), slots.unlock(ANNA, phrase(ANNAS)));
        assertOpens(slots.unlock(ANNA, phrase(ANNAS), Optional.of(stick)));
        Files.delete(annas(".file"));
        assertEquals(Outcome.refused(KeyRefusal.DAMAGED), slots.unlock(ANNA, phrase(ANNAS)));
    }

    /// The power may go between any two of the three files that change.
    @Test
    void opensInOneWayOrTheOtherWhereverMakingWasCutOff() throws IOException {
        byte[] user = Files.readAllBytes(annas(""));
        byte[] dataKey = Files.readAllBytes(place.resolve("data-key.age"));
        make();
        byte[] fresh = Files.readAllBytes(place.resolve("data-key.age"));
        Files.write(annas(""), user);
        Files.write(place.resolve("data-key.age"), dataKey);
        assertOpens(slots.unlock(ANNA, phrase(ANNAS)));
        Files.write(place.resolve("data-key.age"), fresh);
        assertOpens(slots.unlock(ANNA, phrase(ANNAS), Optional.of(stick)));
        assertEquals(Outcome.done(2), slots.accounts());
    }

    @Test
    void writesNoFileForAWrongPassphraseNorOverAnother() throws IOException {
        assertEquals(Outcome.refused(KeyRefusal.WRONG), slots.makeKeyFile(ANNA, phrase(BRAMS), stick));
        assertFalse(Files.exists(stick));
        Files.writeString(stick, "van iemand anders");
        assertEquals(Outcome.refused(KeyRefusal.KEY_FILE_NOT_WRITTEN), slots.makeKeyFile(ANNA, phrase(ANNAS), stick));
        assertEquals(
                Outcome.refused(KeyRefusal.KEY_FILE_NOT_WRITTEN),
                slots.makeKeyFile(ANNA, phrase(ANNAS), temp.resolve("no-stick").resolve("file.txt")));
        assertEquals("van iemand anders", Files.readString(stick));
        assertOpens(slots.unlock(ANNA, phrase(ANNAS)));
    }

    @Test
    void keepsTheFileWhereThePassphraseChanges() {
        make();
        assertEquals(
                Outcome.refused(KeyRefusal.KEY_FILE_NEEDED),
                slots.changePassphrase(ANNA, phrase(ANNAS), phrase(BRAMS)));
        assertTrue(slots.changePassphrase(ANNA, phrase(ANNAS), phrase(BRAMS), Optional.of(stick))
                .isDone());
        assertTrue(slots.needsKeyFile(ANNA));
        assertOpens(slots.unlock(ANNA, phrase(BRAMS), Optional.of(stick)));
        assertEquals(
                Outcome.refused(KeyRefusal.WRONG_WITH_KEY_FILE), slots.unlock(ANNA, phrase(ANNAS), Optional.of(stick)));
    }

    @Test
    void isGivenUpWithPassphraseAndFileAndMadeAnew() {
        make();
        assertEquals(Outcome.refused(KeyRefusal.KEY_FILE_NEEDED), slots.dropKeyFile(ANNA, phrase(ANNAS), NONE));
        assertEquals(
                Outcome.refused(KeyRefusal.WRONG_WITH_KEY_FILE),
                slots.dropKeyFile(ANNA, phrase(BRAMS), Optional.of(stick)));
        assertTrue(slots.dropKeyFile(ANNA, phrase(ANNAS), Optional.of(stick)).isDone());
        assertFalse(slots.needsKeyFile(ANNA));
        assertOpens(slots.unlock(ANNA, phrase(ANNAS)));
        Path second = temp.resolve("second.txt");
        assertTrue(slots.makeKeyFile(ANNA, phrase(ANNAS), second).isDone());
        assertOpens(slots.unlock(ANNA, phrase(ANNAS), Optional.of(second)));
        assertEquals(
                Outcome.refused(KeyRefusal.WRONG_WITH_KEY_FILE),
                slots.unlock(ANNA, phrase(ANNAS), Optional.of(stick)),
                "the first one is of no use any more");
    }

    @Test
    void aNewDataKeyAsksForTheSameFile() {
        make();
        Path elsewhere = temp.resolve("data-key.age");
        try (StoreKey key = opened(slots.unlock(ANNA, phrase(ANNAS), Optional.of(stick)));
                StoreKey fresh = StoreKey.random()) {
            assertTrue(slots.writeRenewed(key, fresh, elsewhere).isDone());
            assertTrue(slots.takeRenewed(elsewhere).isDone());
            manifestKey = fresh.derive(KeyUse.MANIFEST);
        }
        assertEquals(Outcome.refused(KeyRefusal.KEY_FILE_NEEDED), slots.unlock(ANNA, phrase(ANNAS)));
        assertOpens(slots.unlock(ANNA, phrase(ANNAS), Optional.of(stick)));
        assertOpens(slots.unlock(BRAM, phrase(BRAMS)));
    }

    /// Who lost the stick comes in with the recovery code and goes on without a file.
    @Test
    void theRecoveryCodeOpensWithoutIt() {
        make();
        try (StoreKey key = opened(slots.unlock(BRAM, phrase(BRAMS)));
                RecoveryCode code = RecoveryCode.random()) {
            assertTrue(slots.installRecovery(key, code).isDone());
            assertOpens(slots.unlockWithRecovery(code));
            assertEquals(Outcome.refused(KeyRefusal.NAME_TAKEN), slots.addAccount(key, ANNA, phrase(BRAMS)));
            assertTrue(slots.renewAccount(key, ANNA, phrase(BRAMS)).isDone());
        }
        assertFalse(slots.needsKeyFile(ANNA));
        assertOpens(slots.unlock(ANNA, phrase(BRAMS)));
    }

    @Test
    void goesWithTheAccountOfWhoLeaves() {
        make();
        try (StoreKey key = opened(slots.unlock(BRAM, phrase(BRAMS)))) {
            assertTrue(slots.expel(key, ANNA).isDone());
        }
        assertEquals(Outcome.done(1), slots.accounts());
        assertEquals(Outcome.refused(KeyRefusal.WRONG), slots.unlock(ANNA, phrase(ANNAS), Optional.of(stick)));
    }

    @Test
    void namesNeitherPersonNorStore() throws IOException {
        make();
        String file = Files.readString(stick, StandardCharsets.US_ASCII);
        assertTrue(file.matches("casustafel key file 1\naccount [0-9a-f]{16}\ncode [0-9A-Z]{32}\n"), file);
        assertFalse(file.contains(STORE.toString().substring(0, 8)));
        KeyFile.using(Optional.of(stick), given -> {
            assertEquals("KeyFile", given.orElseThrow().toString());
            return Outcome.<Boolean, KeyRefusal>done(true);
        });
    }

    private void make() {
        assertEquals(Outcome.done(ANNA), slots.makeKeyFile(ANNA, phrase(ANNAS), stick));
    }

    private Path annas(String mark) {
        return place.resolve("users").resolve(KeyFormat.current(STORE).slotOf(ANNA) + mark + ".age");
    }

    private void assertOpens(Outcome<StoreKey, KeyRefusal> outcome) {
        try (StoreKey key = opened(outcome)) {
            assertArrayEquals(manifestKey, key.derive(KeyUse.MANIFEST));
        }
    }
}
