package nl.casustafel.vault.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.casustafel.kernel.SignInName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The recovery by hand of `docs/key-files.md`, with the stock `age` program and nothing of ours.
class StockAgeTest {
    private static final Path AGE = Path.of("/usr/bin/age");
    private static final Path SCRIPT = Path.of("/usr/bin/script");
    private static final UUID STORE = UUID.fromString("6f1c3b1e-8a52-4a51-9c55-3f2f6f0a7d10");
    private static final SignInName ANNA = SignInName.of("anna");
    private static final String ANNAS = "zeven natte kikkers op een dak";

    @TempDir
    Path temp;

    private Path place;
    private KeySlots slots;

    @BeforeEach
    void needsAge() {
        assumeTrue(Files.isExecutable(AGE), "age is not installed");
        place = temp.resolve("keys");
        slots = new KeySlots(place, new WorkFactor(10));
    }

    @Test
    void opensTheDataKeyWithTheRecoveryCode() throws Exception {
        Path identity = temp.resolve("recovery.txt");
        String secret;
        try (StoreKey key = KeySlotsTest.opened(slots.create(STORE, ANNA, KeySlotsTest.phrase(ANNAS)));
                RecoveryCode code = RecoveryCode.random()) {
            assertTrue(slots.installRecovery(key, code).isDone());
            Files.writeString(identity, "AGE-SECRET-KEY-1" + code.shown().replace(" ", "") + "\n");
            secret = HexFormat.of().formatHex(key.bytes());
        }
        List<String> lines = run(List.of(
                        AGE.toString(),
                        "-d",
                        "-i",
                        identity.toString(),
                        place.resolve("data-key.age").toString()))
                .lines()
                .toList();
        assertEquals(List.of("casustafel data key 1", "store " + STORE, "key " + secret), lines.subList(0, 3));
        assertTrue(lines.get(3).startsWith("account " + KeyFormat.current(STORE).slotOf(ANNA) + " age1"));
        assertTrue(lines.get(4).startsWith("recovery age1"));
        assertEquals(5, lines.size());
    }

    @Test
    void opensANewDataKeyWithTheSameRecoveryCode() throws Exception {
        Path identity = temp.resolve("recovery.txt");
        Path elsewhere = temp.resolve("data-key.age");
        String secret;
        try (StoreKey key = KeySlotsTest.opened(slots.create(STORE, ANNA, KeySlotsTest.phrase(ANNAS)));
                StoreKey fresh = StoreKey.random();
                RecoveryCode code = RecoveryCode.random()) {
            assertTrue(slots.installRecovery(key, code).isDone());
            assertTrue(slots.writeRenewed(key, fresh, elsewhere).isDone());
            assertTrue(slots.takeRenewed(elsewhere).isDone());
            Files.writeString(identity, "AGE-SECRET-KEY-1" + code.shown().replace(" ", "") + "\n");
            secret = HexFormat.of().formatHex(fresh.bytes());
        }
        String shown = run(List.of(
                AGE.toString(),
                "-d",
                "-i",
                identity.toString(),
                place.resolve("data-key.age").toString()));
        assertEquals("key " + secret, shown.lines().toList().get(2));
    }

    @Test
    void opensTheDataKeyWithAnAccount() throws Exception {
        assumeTrue(Files.isExecutable(SCRIPT), "age asks for a passphrase on a terminal only");
        String secret;
        try (StoreKey key = KeySlotsTest.opened(slots.create(STORE, ANNA, KeySlotsTest.phrase(ANNAS)))) {
            secret = HexFormat.of().formatHex(key.bytes());
        }
        Path user = place.resolve("users").resolve(KeyFormat.current(STORE).slotOf(ANNA) + ".age");
        String command = AGE + " -d -i " + user + " " + place.resolve("data-key.age");
        String shown = run(List.of(SCRIPT.toString(), "-qec", command, "/dev/null"));
        assertTrue(shown.contains("key " + secret), "the key is shown");
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path typed = Files.writeString(temp.resolve("typed"), ANNAS + "\n");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(typed.toFile())
                .start();
        String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), shown);
        return shown;
    }
}
