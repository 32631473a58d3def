package nl.casustafel.vault.h2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.vault.StoreFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where a store is not opened or not made, its keys are wiped.
class StoreKeysWipedTest {
    @TempDir
    Path folder;

    private final byte[][] secrets = {secret(1), secret(2), secret(3)};
    private final StoreKeys keys = new StoreKeys(secrets[0], secrets[1], secrets[2]);

    @Test
    void whereThereIsNoStore() {
        assertThrows(StoreFailed.class, () -> open(new UUID(0, 1)));
        assertWiped();
    }

    @Test
    void whereTheStoreIsAnother() {
        create(new StoreKeys(secrets[0].clone(), secrets[1].clone(), secrets[2].clone()));
        assertThrows(StoreFailed.class, () -> open(new UUID(0, 2)));
        assertWiped();
    }

    @Test
    void whereTheFileIsNotOurs() throws IOException {
        Files.write(new StoreFolder(folder).databaseFile(), new byte[9000]);
        assertThrows(StoreFailed.class, () -> open(new UUID(0, 1)));
        assertWiped();
    }

    @Test
    void whereThePlaceIsTaken() throws IOException {
        Files.write(new StoreFolder(folder).databaseFile(), new byte[1]);
        assertThrows(StoreFailed.class, () -> create(keys));
        assertWiped();
    }

    private void create(StoreKeys with) {
        H2Store.create(new StoreFolder(folder), with, new UUID(0, 1), CaseClock.system())
                .close();
    }

    private H2Store open(UUID identity) {
        return H2Store.open(new StoreFolder(folder), keys, identity, CaseClock.system());
    }

    private static byte[] secret(int content) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) content);
        return secret;
    }

    private void assertWiped() {
        for (byte[] secret : secrets) {
            assertArrayEquals(new byte[32], secret);
        }
    }
}
