package nl.casustafel.vault.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Passes bytes on and keeps their SHA-256. Closing it leaves what is below open.
public final class Hashed extends FilterOutputStream {
    private final MessageDigest digest;
    private long length;

    public Hashed(OutputStream below) {
        super(below);
        digest = sha256();
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
        digest.update(bytes, from, count);
        length += count;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    /// How many bytes passed.
    public long length() {
        return length;
    }

    /// In hexadecimal; asked once, at the end.
    public String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
