package nl.casustafel.vault.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.SignInName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeySlotsTest {
    private static final UUID STORE = UUID.fromString("6f1c3b1e-8a52-4a51-9c55-3f2f6f0a7d10");
    private static final SignInName ANNA = SignInName.of("Anna de Vries");
    private static final SignInName BRAM = SignInName.of("bram@voorbeeld.test");
    private static final String ANNAS = "zeven natte kikkers op een dak";
    private static final String BRAMS = "de trein van negen uur was blauw";

    @TempDir
    Path temp;

    private Path place;
    private KeySlots slots;
    private byte[] manifestKey;

    @BeforeEach
    void aStoreOfAnna() {
        place = temp.resolve("keys");
        slots = new KeySlots(place, new WorkFactor(8));
        manifestKey = manifestKey(slots.create(STORE, ANNA, phrase(ANNAS)));
    }

    @Test
    void opensTheSameKeyWithTheRightPassphrase() {
        assertOpens(slots.unlock(SignInName.of(" ANNA  de vries"), phrase(ANNAS)));
        assertEquals(Outcome.done(STORE), slots.store());
        assertEquals(Outcome.done(1), slots.accounts());
    }

    @Test
    void opensWithTheRealWorkFactor() { // DEC-37
        KeySlots real = new KeySlots(temp.resolve("real"), WorkFactor.PASSPHRASE);
        byte[] made = manifestKey(real.create(STORE, ANNA, phrase(ANNAS)));
        assertArrayEquals(made, manifestKey(real.unlock(ANNA, phrase(ANNAS))));
    }

    @Test
    void answersUnknownNameAndWrongPassphraseAlike() {
        assertEquals(Outcome.refused(KeyRefusal.WRONG), slots.unlock(ANNA, phrase(BRAMS)));
        assertEquals(Outcome.refused(KeyRefusal.WRONG), slots.unlock(BRAM, phrase(ANNAS)));
    }

    @Test
    void spendsADerivationOnAnUnknownName() {
        KeySlots slow = new KeySlots(temp.resolve("slow"), new WorkFactor(15));
        manifestKey(slow.create(STORE, ANNA, phrase(ANNAS)));
        long unknown = Long.MAX_VALUE;
        long wrong = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            slow.unlock(BRAM, phrase(BRAMS));
            long middle = System.nanoTime();
            slow.unlock(ANNA, phrase(BRAMS));
            wrong = Math.min(wrong, System.nanoTime() - middle);
            unknown = Math.min(unknown, middle - start);
        }
        assertTrue(unknown > wrong / 3, unknown + " against " + wrong);
    }

    @Test
    void givesASecondPersonAccessWithoutTheFirstPassphrase() {
        try (StoreKey key = opened(slots.unlock(ANNA, phrase(ANNAS)))) {
            assertTrue(slots.addAccount(key, BRAM, phrase(BRAMS)).isDone());
            assertEquals(Outcome.refused(KeyRefusal.NAME_TAKEN), slots.addAccount(key, BRAM, phrase(ANNAS)));
        }
        assertOpens(slots.unlock(ANNA, phrase(ANNAS)));
        assertOpens(slots.unlock(BRAM, phrase(BRAMS)));
        assertEquals(Outcome.done(2), slots.accounts());
    }

    @Test
    void refusesToChangeAccountsWithTheKeyOfAnotherStore() throws IOException {
        byte[] before = Files.readAllBytes(place.resolve("data-key.age"));
        try (StoreKey foreign = StoreKey.random();
                RecoveryCode code = RecoveryCode.random()) {
            assertFalse(slots.addAccount(foreign, BRAM, phrase(BRAMS)).isDone());
            assertFalse(slots.installRecovery(foreign, code).isDone());
        }
        assertArrayEquals(before, Files.readAllBytes(place.resolve("data-key.age")));
    }

    @Test
    void changesOnlyTheFileOfTheOneWhoChangesHisPassphrase() throws IOException {
        byte[] dataKey = Files.readAllBytes(place.resolve("data-key.age"));
        assertEquals(Outcome.refused(KeyRefusal.WRONG), slots.changePassphrase(ANNA, phrase(BRAMS), phrase(BRAMS)));
        assertOpens(slots.unlock(ANNA, phrase(ANNAS)));

        assertTrue(slots.changePassphrase(ANNA, phrase(ANNAS), phrase(BRAMS)).isDone());
        assertEquals(Outcome.refused(KeyRefusal.WRONG), slots.unlock(ANNA, phrase(ANNAS)));
        assertOpens(slots.unlock(ANNA, phrase(BRAMS)));
        assertArrayEquals(dataKey, Files.readAllBytes(place.resolve("data-key.age")));
        assertEquals(3, files().size(), "no old copy stays");
    }

    /// ASVS 6.3.4: for whoever comes in next; without a name, and only where there is an account.
    @Test
    void countsWrongPassphrasesBesideTheAccount() throws IOException {
        assertEquals(0, slots.takeFailures(ANNA));
        slots.noteFailure(ANNA);
        slots.noteFailure(ANNA);
        slots.noteFailure(BRAM);
        assertEquals(
                "2",
                Files.readString(
                        place.resolve("users").resolve(KeyFormat.current(STORE).slotOf(ANNA) + ".failed")));
        assertEquals(Outcome.done(1), slots.accounts());
        assertEquals(2, new KeySlots(place, new WorkFactor(4)).takeFailures(ANNA));
        assertEquals(0, slots.takeFailures(ANNA));
        assertEquals(0, slots.takeFailures(BRAM));
        assertOpens(slots.unlock(ANNA, phrase(ANNAS)));
    }

    @Test
    void takesTheKeyOfWhoLeavesAndGivesAnotherOnReturn() throws IOException {
        try (StoreKey key = opened(slots.unlock(ANNA, phrase(ANNAS)))) {
            assertTrue(slots.addAccount(key, BRAM, phrase(BRAMS)).isDone());
            byte[] former = Files.readAllBytes(
                    place.resolve("users").resolve(KeyFormat.current(STORE).slotOf(BRAM) + ".age"));
            assertTrue(slots.removeAccount(key, BRAM).isDone());
            assertEquals(Outcome.refused(KeyRefusal.WRONG), slots.unlock(BRAM, phrase(BRAMS)));
            assertEquals(Outcome.done(1), slots.accounts());
            Files.write(place.resolve("users").resolve(KeyFormat.current(STORE).slotOf(BRAM) + ".age"), former);
            assertFalse(slots.unlock(BRAM, phrase(BRAMS)).isDone(), "a file put back opens nothing");
            assertTrue(slots.renewAccount(key, BRAM, phrase(BRAMS)).isDone());
        }
        assertOpens(slots.unlock(BRAM, phrase(BRAMS)));
        assertOpens(slots.unlock(ANNA, phrase(ANNAS)));
    }

    @Test
    void givesANewPassphraseToSomebodyWhoLostHis() throws IOException {
        byte[] old = Files.readAllBytes(annasFile());
        try (StoreKey key = opened(slots.unlock(ANNA, phrase(ANNAS)))) {
            assertTrue(slots.renewAccount(key, ANNA, phrase(BRAMS)).isDone());
            assertEquals(Outcome.refused(KeyRefusal.WRONG), slots.renewAccount(key, BRAM, phrase(BRAMS)));
        }
        assertOpens(slots.unlock(ANNA, phrase(BRAMS)));
        Files.write(annasFile(), old);
        assertEquals(Outcome.refused(KeyRefusal.DAMAGED), slots.unlock(ANNA, phrase(ANNAS)));
    }

    @Test
    void verifiesASignatureWithoutOpening() { // DEC-6
        assertEquals(Outcome.done(ANNA), slots.verify(ANNA, phrase(ANNAS)));
        assertEquals(Outcome.refused(KeyRefusal.WRONG), slots.verify(ANNA, phrase(BRAMS)));
    }

    @Test
    void refusesAFileCopiedOverAColleagues() throws IOException {
        try (StoreKey key = opened(slots.unlock(ANNA, phrase(ANNAS)))) {
            assertTrue(slots.addAccount(key, BRAM, phrase(BRAMS)).isDone());
        }
        Path brams = place.resolve("users").resolve(KeyFormat.current(STORE).slotOf(BRAM) + ".age");
        Files.copy(brams, annasFile(), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(Outcome.refused(KeyRefusal.DAMAGED), slots.verify(ANNA, phrase(BRAMS)));
        assertEquals(Outcome.refused(KeyRefusal.DAMAGED), slots.unlock(ANNA, phrase(BRAMS)));
    }

    @Test
    void opensWithTheRecoveryCodeOnceInstalled() {
        try (StoreKey key = opened(slots.unlock(ANNA, phrase(ANNAS)));
                RecoveryCode first = RecoveryCode.random();
                RecoveryCode second = RecoveryCode.random()) {
            assertEquals(Outcome.done(false), slots.hasRecovery(key));
            assertEquals(Outcome.refused(KeyRefusal.WRONG), slots.unlockWithRecovery(first));
            assertTrue(slots.installRecovery(key, first).isDone());
            assertEquals(Outcome.done(true), slots.hasRecovery(key));
            RecoveryCode typed = RecoveryCode.parse(first.shown().toCharArray()).orThrow();
            assertOpens(slots.unlockWithRecovery(typed));

            assertTrue(slots.addAccount(key, BRAM, phrase(BRAMS)).isDone());
            assertOpens(slots.unlockWithRecovery(first));
            assertTrue(slots.installRecovery(key, second).isDone());
            assertEquals(Outcome.refused(KeyRefusal.WRONG), slots.unlockWithRecovery(first));
            assertOpens(slots.unlockWithRecovery(second));
            assertOpens(slots.unlock(BRAM, phrase(BRAMS)));
        }
    }

    @Test
    void tellsANewerVersionFromADamagedAndAMissingOne() throws IOException {
        Path format = place.resolve("format");
        byte[] whole = Files.readAllBytes(format);
        Files.write(format, new KeyFormat(2, STORE).encode());
        assertEquals(Outcome.refused(KeyRefusal.TOO_NEW), slots.unlock(ANNA, phrase(ANNAS)));
        assertEquals(Outcome.refused(KeyRefusal.TOO_NEW), slots.store());
        Files.write(format, new KeyFormat(1, UUID.randomUUID()).encode());
        assertEquals(Outcome.refused(KeyRefusal.WRONG), slots.unlock(ANNA, phrase(ANNAS)));
        Files.delete(format);
        assertEquals(Outcome.refused(KeyRefusal.DAMAGED), slots.unlock(ANNA, phrase(ANNAS)));
        Files.write(format, whole);
        Files.delete(place.resolve("data-key.age"));
        assertEquals(Outcome.refused(KeyRefusal.DAMAGED), slots.unlock(ANNA, phrase(ANNAS)));
        KeySlots elsewhere = new KeySlots(temp.resolve("nowhere"), new WorkFactor(8));
        assertEquals(Outcome.refused(KeyRefusal.MISSING), elsewhere.unlock(ANNA, phrase(ANNAS)));
        assertEquals(Outcome.refused(KeyRefusal.MISSING), elsewhere.store());
    }

    @Test
    void leavesAPlaceThatIsTakenAlone() throws IOException {
        List<byte[]> before = contents();
        assertEquals(Outcome.refused(KeyRefusal.PLACE_TAKEN), slots.create(STORE, BRAM, phrase(BRAMS)));
        List<byte[]> after = contents();
        for (int i = 0; i < before.size(); i++) {
            assertArrayEquals(before.get(i), after.get(i));
        }
    }

    @Test
    void createsAfterAnAttemptThatWasCutShort() throws IOException {
        Path second = temp.resolve("second");
        Files.createDirectories(temp.resolve("second.new/users"));
        Files.write(temp.resolve("second.new/data-key.age.new"), new byte[10]);
        Files.write(temp.resolve("second.new/users/0123456789abcdef.age"), new byte[10]);
        KeySlots again = new KeySlots(second, new WorkFactor(8));
        manifestKey(again.create(STORE, ANNA, phrase(ANNAS)));
        assertFalse(Files.exists(temp.resolve("second.new")));
        assertEquals(Outcome.done(1), again.accounts());
    }

    @Test
    void saysSoWhenNothingCanBeWritten() throws IOException {
        Files.write(temp.resolve("file"), new byte[1]);
        KeySlots nowhere = new KeySlots(temp.resolve("file").resolve("keys"), new WorkFactor(8));
        assertEquals(Outcome.refused(KeyRefusal.NOT_WRITTEN), nowhere.create(STORE, ANNA, phrase(ANNAS)));
        // A folder with something in it cannot be replaced by a file, whoever runs this test.
        Files.createDirectories(place.resolve("data-key.age.new/x"));
        try (StoreKey key = opened(slots.unlock(ANNA, phrase(ANNAS)))) {
            assertEquals(Outcome.refused(KeyRefusal.NOT_WRITTEN), slots.addAccount(key, BRAM, phrase(BRAMS)));
        }
        assertOpens(slots.unlock(ANNA, phrase(ANNAS)));
        assertEquals(Outcome.refused(KeyRefusal.WRONG), slots.unlock(BRAM, phrase(BRAMS)));
    }

    @Test
    void namesNobodyInTheFolder() throws IOException {
        try (StoreKey key = opened(slots.unlock(ANNA, phrase(ANNAS)))) {
            assertTrue(slots.addAccount(key, BRAM, phrase(BRAMS)).isDone());
        }
        for (String word : List.of("anna", "vries", "bram", "voorbeeld")) {
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                String mark = new String(word.getBytes(charset), StandardCharsets.ISO_8859_1);
                for (Path file : files()) {
                    String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    assertFalse(content.toLowerCase(Locale.ROOT).contains(mark), word + " in " + file);
                    assertFalse(place.relativize(file).toString().contains(word), word + " names " + file);
                }
            }
        }
    }

    @Test
    void isForTheOwnerOnly() throws IOException {
        assumeTrue(place.getFileSystem().supportedFileAttributeViews().contains("posix"));
        slots.changePassphrase(ANNA, phrase(ANNAS), phrase(BRAMS));
        for (Path file : files()) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        for (Path folder : List.of(place, place.resolve("users"))) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        }
    }

    @Test
    void namesAnAccountDifferentlyInEachStore() {
        assertNotEquals(
                KeyFormat.current(STORE).slotOf(ANNA),
                KeyFormat.current(UUID.randomUUID()).slotOf(ANNA));
    }

    static Passphrase phrase(String text) {
        return new Passphrase(text.toCharArray());
    }

    private void assertOpens(Outcome<StoreKey, KeyRefusal> outcome) {
        assertArrayEquals(manifestKey, manifestKey(outcome));
    }

    private static byte[] manifestKey(Outcome<StoreKey, KeyRefusal> outcome) {
        try (StoreKey key = opened(outcome)) {
            return key.derive(KeyUse.MANIFEST);
        }
    }

    static StoreKey opened(Outcome<StoreKey, KeyRefusal> outcome) {
        return switch (outcome) {
            case Outcome.Done<StoreKey, KeyRefusal>(StoreKey key) -> key;
            case Outcome.Refused<StoreKey, KeyRefusal>(KeyRefusal refusal) -> throw new AssertionError(refusal);
        };
    }

    private Path annasFile() {
        return place.resolve("users").resolve(KeyFormat.current(STORE).slotOf(ANNA) + ".age");
    }

    private List<byte[]> contents() throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (Path file : files()) {
            contents.add(Files.readAllBytes(file));
        }
        return contents;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
