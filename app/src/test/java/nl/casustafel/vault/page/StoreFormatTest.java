package nl.casustafel.vault.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The file is what `docs/store-format.md` says, byte for byte, and can be read by the document alone.
class StoreFormatTest {
    private static final Path DOCUMENT =
            Path.of(System.getProperty("casustafel.root", "..")).resolve("docs/store-format.md");
    private static final Pattern VECTOR =
            Pattern.compile("^\\| (\\d+) \\| (\\d+) \\| `([0-9a-f]+)` \\|", Pattern.MULTILINE);

    @TempDir
    Path folder;

    /// Bytes 0, 1, 2, ... as far as anybody asks.
    private static final class Counting implements RandomGenerator {
        private int next;

        @Override
        public long nextLong() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) next++;
            }
        }
    }

    @Test
    void theFileIsWhatTheVectorsSay() throws IOException, GeneralSecurityException {
        byte[] file = example();
        StringBuilder found = new StringBuilder();
        List<String> meant = VECTOR.matcher(Files.readString(DOCUMENT))
                .results()
                .map(row -> "| " + row.group(1) + " | " + row.group(2) + " | `" + row.group(3) + "` |")
                .toList();
        for (int[] part : new int[][] {
            {0, 48}, {4068, 28}, {4096, 108}, {8280, 16}, {1_064_960, 68}, {2_125_824, 48}, {2_129_940, 16}
        }) {
            byte[] bytes = Arrays.copyOfRange(file, part[0], part[0] + part[1]);
            found.append("| %d | %d | `%s` |\n"
                    .formatted(part[0], part[1], HexFormat.of().formatHex(bytes)));
        }
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(file);
        found.append("| 0 | %d | `%s` |\n".formatted(file.length, HexFormat.of().formatHex(hash)));
        assertEquals(String.join("\n", meant) + "\n", found.toString());
    }

    @Test
    void theExampleIsReadByTheDocumentAlone() throws IOException, GeneralSecurityException {
        assertEquals("Casustafel", new String(new StoreFormat(example(), key()).content(), StandardCharsets.US_ASCII));
    }

    /// Of a store that was closed and of one that was killed.
    @Test
    void aDatabaseIsReadByTheDocumentAlone() throws IOException, SQLException, GeneralSecurityException {
        String file = folder.resolve("db").toString();
        Path place = Path.of(file + ".mv.db");
        try (PageVault vault = PageVault.open(key())) {
            try (Ledger ledger = new Ledger(vault.address(file), true)) {
                for (int n = 1; n < 30; n++) {
                    ledger.transact(n);
                }
                ledger.drop();
            }
            byte[] read = new StoreFormat(Files.readAllBytes(place), key()).content();
            try (FileChannel channel =
                            FilePath.get(vault.address(place.toString())).open("rw");
                    FileLock _ = channel.tryLock()) {
                ByteBuffer meant = ByteBuffer.allocate((int) channel.size());
                channel.read(meant, 0);
                assertArrayEquals(meant.array(), read);
            }
        }
        assertEquals(
                "H:2",
                new String(
                        new StoreFormat(Files.readAllBytes(place), key()).content(), 0, 3, StandardCharsets.US_ASCII));
    }

    /// Ten bytes written at the beginning of a new file, which is then closed.
    private byte[] example() throws IOException {
        Path place = folder.resolve("example");
        try (PageVault vault = PageVault.open(key(), new Counting());
                FileChannel file = FilePath.get(vault.address(place.toString())).open("rw");
                FileLock _ = file.tryLock()) {
            file.write(ByteBuffer.wrap("Casustafel".getBytes(StandardCharsets.US_ASCII)), 0);
        }
        return Files.readAllBytes(place);
    }

    private static byte[] key() {
        byte[] key = new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) i;
        }
        return key;
    }
}
