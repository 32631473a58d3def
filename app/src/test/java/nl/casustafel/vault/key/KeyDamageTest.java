package nl.casustafel.vault.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.SignInName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A key file is untrusted input: whatever is done to it ends in a refusal, never in an exception or a
/// wrong key.
class KeyDamageTest {
    private static final UUID STORE = UUID.fromString("6f1c3b1e-8a52-4a51-9c55-3f2f6f0a7d10");
    private static final SignInName ANNA = SignInName.of("anna");
    private static final String ANNAS = "zeven natte kikkers op een dak";
    private static final Set<KeyRefusal> EXPECTED = EnumSet.of(KeyRefusal.WRONG, KeyRefusal.DAMAGED);

    @TempDir
    Path temp;

    private KeySlots slots;
    private RecoveryCode recovery;
    private byte[] manifestKey;
    private List<Path> files;

    @BeforeEach
    void aStoreOfAnna() {
        Path place = temp.resolve("keys");
        slots = new KeySlots(place, new WorkFactor(4));
        recovery = RecoveryCode.random();
        try (StoreKey key = KeySlotsTest.opened(slots.create(STORE, ANNA, KeySlotsTest.phrase(ANNAS)))) {
            manifestKey = key.derive(KeyUse.MANIFEST);
            assertTrue(slots.installRecovery(key, recovery).isDone());
        }
        String slot = KeyFormat.current(STORE).slotOf(ANNA);
        files = List.of(
                place.resolve("format"), place.resolve("data-key.age"), place.resolve("users/" + slot + ".age"));
    }

    @Test
    void refusesEveryFileWithOneByteChanged() throws IOException {
        Random random = new Random(7);
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            for (int trial = 0; trial < 200; trial++) {
                int at = trial < whole.length ? trial : random.nextInt(whole.length);
                byte[] changed = whole.clone();
                changed[at] ^= (byte) (1 + random.nextInt(255));
                refused(file, changed, "byte " + at);
            }
            for (int at = 0; at < whole.length; at++) {
                byte[] changed = whole.clone();
                changed[at] ^= (byte) (1 << random.nextInt(8));
                refused(file, changed, "bit in byte " + at);
            }
            restored(file, whole);
        }
    }

    @Test
    void refusesEveryFileCutShortOrMadeLonger() throws IOException {
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            for (int length = 0; length < whole.length; length++) {
                refused(file, Arrays.copyOf(whole, length), "length " + length);
            }
            refused(file, Arrays.copyOf(whole, whole.length + 1), "one byte more");
            refused(file, Arrays.copyOf(whole, 2 << 20), "two megabytes");
            restored(file, whole);
        }
    }

    @Test
    void refusesNoiseAndOtherAgeFiles() throws IOException {
        Random random = new Random(11);
        String[] starts = {
            "",
            "age-encryption.org/v1\n",
            "age-encryption.org/v1\n-> scrypt\n",
            "age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 63\n",
            "age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 99999999999\nAAAA\n--- AAAA\n",
            "age-encryption.org/v1\n-> X25519 \u00ff\n--- \n"
        };
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            for (String start : starts) {
                byte[] noise = new byte[300];
                random.nextBytes(noise);
                byte[] head = start.getBytes(StandardCharsets.ISO_8859_1);
                System.arraycopy(head, 0, noise, 0, head.length);
                refused(file, noise, "noise after " + head.length);
                refused(file, head, "only the start");
            }
            if (!file.equals(files.get(1))) {
                refused(file, Files.readAllBytes(files.get(1)), "the data key's file");
            }
            restored(file, whole);
        }
    }

    @Test
    void refusesAWorkFactorThatWouldExhaustTheMachine() throws IOException {
        Path file = files.getLast();
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (String work : List.of("21", "30", "63", "0", "04", "-4", "+4", "")) {
            String changed = text.replaceFirst(" 4\n", " " + work + "\n");
            refused(file, changed.getBytes(StandardCharsets.ISO_8859_1), "work factor " + work);
        }
    }

    private void refused(Path file, byte[] content, String what) throws IOException {
        Files.write(file, content);
        String where = what + " of " + file.getFileName();
        check(slots.unlock(ANNA, KeySlotsTest.phrase(ANNAS)), where, true);
        check(slots.unlockWithRecovery(recovery), where, !file.equals(files.getLast()));
    }

    /// A change in a stanza that belongs to somebody else is still found: the header is authenticated as a
    /// whole.
    private void check(Outcome<StoreKey, KeyRefusal> outcome, String where, boolean mustRefuse) {
        switch (outcome) {
            case Outcome.Done<StoreKey, KeyRefusal>(StoreKey key) -> {
                try (key) {
                    assertArrayEquals(manifestKey, key.derive(KeyUse.MANIFEST), "wrong key: " + where);
                }
                assertTrue(!mustRefuse, "opened: " + where);
            }
            case Outcome.Refused<StoreKey, KeyRefusal>(KeyRefusal refusal) ->
                assertTrue(EXPECTED.contains(refusal), refusal + ": " + where);
        }
    }

    /// Without this, files that never open would pass every test above.
    private void restored(Path file, byte[] whole) throws IOException {
        Files.write(file, whole);
        try (StoreKey key = KeySlotsTest.opened(slots.unlock(ANNA, KeySlotsTest.phrase(ANNAS)))) {
            assertArrayEquals(manifestKey, key.derive(KeyUse.MANIFEST));
        }
    }
}
