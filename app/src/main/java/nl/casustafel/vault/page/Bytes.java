package nl.casustafel.vault.page;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// Whole reads and writes at a place of a file: a channel may do less than it was asked.
final class Bytes {
    private Bytes() {}

    static void read(FileChannel file, long place, byte[] target, int at, int length) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(target, at, length);
        while (rest.hasRemaining()) {
            if (file.read(rest, place + rest.position() - at) < 0) {
                throw new EOFException();
            }
        }
    }

    static void write(FileChannel file, long place, byte[] source, int at, int length) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(source, at, length);
        while (rest.hasRemaining()) {
            if (file.write(rest, place + rest.position() - at) <= 0) {
                throw new IOException("nothing was written");
            }
        }
    }
}
