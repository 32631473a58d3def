package nl.casustafel.vault.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import nl.casustafel.vault.page.Witness.Finding;

/// The first 4 KiB of a file: what it is, its version, its random id, and a seal that tells whether the
/// key is the right one. Written once, when the file is made.
final class FileHead {
    static final int LENGTH = PageSeal.PAGE;
    static final int ID = 16;

    private static final byte[] MAGIC = "casustafel pages".getBytes(StandardCharsets.US_ASCII);
    private static final int AT_ID = 32;
    private static final int AT_NONCE = LENGTH - PageSeal.TAG - PageSeal.NONCE;
    private static final int AT_TAG = LENGTH - PageSeal.TAG;

    private FileHead() {}

    /// Writes the head of a new file; not forced.
    static PageSeal write(FileChannel file, byte[] key, RandomGenerator random) throws IOException {
        byte[] id = new byte[ID];
        random.nextBytes(id);
        byte[] head = new byte[LENGTH];
        ByteBuffer.wrap(head)
                .put(MAGIC)
                .putInt(PageSeal.VERSION)
                .putInt(PageSeal.PAGE)
                .putInt(Journal.MOST)
                .put(AT_ID, id);
        PageSeal seal = new PageSeal(key, id, random);
        seal.begin(head, AT_NONCE, PageSeal.HEAD, 0, 0);
        seal.also(head, 0, AT_NONCE);
        seal.finish(head, AT_TAG);
        Bytes.write(file, 0, head, 0, LENGTH);
        return seal;
    }

    /// Reads the head and proves the key on it.
    static PageSeal read(FileChannel file, byte[] key, RandomGenerator random, Witness witness) throws IOException {
        if (file.size() < LENGTH) {
            throw witness.latch(Finding.FOREIGN);
        }
        byte[] head = new byte[LENGTH];
        Bytes.read(file, 0, head, 0, LENGTH);
        if (!Arrays.equals(MAGIC, 0, MAGIC.length, head, 0, MAGIC.length)) {
            throw witness.latch(Finding.FOREIGN);
        }
        if (ByteBuffer.wrap(head).getInt(MAGIC.length) > PageSeal.VERSION) {
            throw witness.latch(Finding.NEWER);
        }
        PageSeal seal = new PageSeal(key, Arrays.copyOfRange(head, AT_ID, AT_ID + ID), random);
        seal.resume(head, AT_NONCE, PageSeal.HEAD, 0, 0);
        seal.also(head, 0, AT_NONCE);
        if (!seal.verified(head, AT_TAG)) {
            throw witness.latch(Finding.LOCKED);
        }
        return seal;
    }
}
