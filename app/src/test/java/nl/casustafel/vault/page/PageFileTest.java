package nl.casustafel.vault.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import nl.casustafel.vault.page.Witness.Finding;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file in the vault reads and writes as any other, and nothing of it is left readable on the disk.
class PageFileTest {
    private static final byte[] KEY = new byte[32];

    @TempDir
    Path folder;

    /// The same random writes, reads and cuts on a file in the vault and on an array.
    @Test
    void readsWhatWasWrittenAtAnyPlaceAndLength() throws IOException {
        Random chance = new Random(5);
        byte[] meant = {};
        try (PageVault vault = PageVault.open(KEY)) {
            for (int session = 0; session < 4; session++) {
                try (FileChannel file = open(vault, "plain");
                        FileLock _ = file.tryLock()) {
                    assertEquals(meant.length, file.size());
                    for (int i = 0; i < 60; i++) {
                        meant = step(file, meant, chance);
                    }
                    assertArrayEquals(meant, all(file));
                }
            }
            assertEquals(Optional.empty(), vault.witness().finding());
        }
    }

    private static byte[] step(FileChannel file, byte[] before, Random chance) throws IOException {
        if (chance.nextInt(8) == 0) {
            int length = chance.nextInt(before.length + 1);
            file.truncate(length);
            return Arrays.copyOf(before, length);
        }
        int at = chance.nextInt(before.length + (chance.nextInt(10) == 0 ? 30_000 : 1));
        byte[] bytes = new byte[chance.nextInt(20) == 0 ? 1_300_000 : 1 + chance.nextInt(9000)];
        chance.nextBytes(bytes);
        file.write(ByteBuffer.wrap(bytes), at);
        byte[] after = Arrays.copyOf(before, Math.max(before.length, at + bytes.length));
        System.arraycopy(bytes, 0, after, at, bytes.length);
        int from = chance.nextInt(after.length);
        ByteBuffer read = ByteBuffer.allocate(chance.nextInt(20_000));
        int got = file.read(read, from);
        assertEquals(Math.min(read.capacity(), after.length - from), got);
        assertArrayEquals(Arrays.copyOfRange(after, from, from + got), Arrays.copyOf(read.array(), got));
        return after;
    }

    @Test
    void nothingIsReadBeforeTheLockIsTaken() throws IOException {
        try (PageVault vault = PageVault.open(KEY);
                FileChannel file = open(vault, "unlocked")) {
            assertThrows(IOException.class, file::size);
            assertThrows(IOException.class, () -> file.write(ByteBuffer.allocate(1), 0));
        }
    }

    @Test
    void anotherKeyOpensNothing() throws IOException {
        try (PageVault vault = PageVault.open(KEY);
                FileChannel file = open(vault, "locked");
                FileLock _ = file.tryLock()) {
            file.write(ByteBuffer.wrap(new byte[100]), 0);
        }
        byte[] wrong = new byte[32];
        wrong[31] = 1;
        try (PageVault vault = PageVault.open(wrong);
                FileChannel file = open(vault, "locked")) {
            assertThrows(IOException.class, file::tryLock);
            assertEquals(Optional.of(Finding.LOCKED), vault.witness().finding());
        }
    }

    @Test
    void aFileThatIsNoVaultIsForeign() throws IOException {
        Files.write(folder.resolve("foreign"), "H2encrypt\n".repeat(3000).getBytes(StandardCharsets.US_ASCII));
        Files.write(folder.resolve("empty"), new byte[0]);
        for (String name : new String[] {"foreign", "empty"}) {
            try (PageVault vault = PageVault.open(KEY);
                    FileChannel file = open(vault, name)) {
                assertThrows(IOException.class, file::tryLock);
                assertEquals(Optional.of(Finding.FOREIGN), vault.witness().finding());
            }
        }
        assertEquals(0, Files.size(folder.resolve("empty")));
    }

    @Test
    void aFileOfALaterFormatIsNewer() throws IOException {
        byte[] head = new byte[5000];
        System.arraycopy("casustafel pages".getBytes(StandardCharsets.US_ASCII), 0, head, 0, 16);
        head[19] = 2;
        Files.write(folder.resolve("newer"), head);
        try (PageVault vault = PageVault.open(KEY);
                FileChannel file = open(vault, "newer")) {
            assertThrows(IOException.class, file::tryLock);
            assertEquals(Optional.of(Finding.NEWER), vault.witness().finding());
        }
    }

    @Test
    void aReplacedOrDeletedFileIsNoticedBeforeTheNextWrite() throws IOException {
        for (boolean deleted : new boolean[] {false, true}) {
            Path place = folder.resolve("gone" + deleted);
            try (PageVault vault = PageVault.open(KEY);
                    FileChannel file = open(vault, "gone" + deleted);
                    FileLock _ = file.tryLock()) {
                file.write(ByteBuffer.allocate(10), 0);
                if (deleted) {
                    Files.delete(place);
                } else {
                    Path copy = Files.copy(place, folder.resolve("copy"));
                    Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
                }
                assertThrows(IOException.class, () -> file.write(ByteBuffer.allocate(10), 0));
                assertEquals(Optional.of(Finding.REPLACED), vault.witness().finding());
                assertEquals(10, file.read(ByteBuffer.allocate(10), 0));
            }
        }
    }

    @Test
    void filesAreForTheirOwnerAloneAlsoAfterCompaction() throws IOException, SQLException {
        String file = folder.resolve("db").toString();
        Path place = Path.of(file + ".mv.db");
        try (PageVault vault = PageVault.open(KEY);
                Ledger ledger = new Ledger(vault.address(file), true)) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(place)));
            ledger.transact(1);
            byte[] before = Files.readAllBytes(place);
            ledger.execute("shutdown compact");
            byte[] after = Files.readAllBytes(place);
            assertFalse(Arrays.equals(before, 32, 48, after, 32, 48), "the file id, and with it the key, is a new one");
        }
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(place)));
        Files.write(Path.of(place + ".tempFile"), new byte[5]);
        try (PageVault vault = PageVault.open(KEY);
                Ledger ledger = new Ledger(vault.address(file), false)) {
            assertEquals(1, ledger.check());
            assertFalse(Files.exists(Path.of(place + ".tempFile")), "what a killed compaction left is taken away");
            assertEquals(Optional.empty(), vault.witness().finding());
        }
    }

    @Test
    void temporaryFilesAreRefused() {
        try (PageVault vault = PageVault.open(KEY)) {
            FilePath prefix = FilePath.get(vault.address(folder.resolve("x").toString()));
            assertThrows(IOException.class, () -> prefix.createTempFile(".temp.db", true));
            assertThrows(IOException.class, () -> prefix.createTempFile(".temp.db", false));
        }
    }

    /// The only way to the key is an address that nobody can guess, and it ends with the vault.
    @Test
    void theAddressEndsWithTheVault() {
        String address;
        try (PageVault vault = PageVault.open(KEY)) {
            address = vault.address("/x");
            assertTrue(address.matches("vault[0-9a-f]{32}:/x"), address);
            assertEquals(VaultPath.class, FilePath.get(address).getClass());
        }
        assertFalse(FilePath.get(address) instanceof VaultPath);
    }

    private FileChannel open(PageVault vault, String name) throws IOException {
        return FilePath.get(vault.address(folder.resolve(name).toString())).open("rw");
    }

    private static byte[] all(FileChannel file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) file.size());
        file.read(bytes, 0);
        return bytes.array();
    }
}
