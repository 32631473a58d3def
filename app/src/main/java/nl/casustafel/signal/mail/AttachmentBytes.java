package nl.casustafel.signal.mail;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import nl.casustafel.kernel.PersonalData;

/// The bytes of an attachment; they cannot be changed by who holds this.
public final class AttachmentBytes implements PersonalData {
    private final byte[] bytes;

    /// Takes over the array; the caller must not keep it.
    AttachmentBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    public int size() {
        return bytes.length;
    }

    /// The bytes from the start, without copying them.
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    public byte[] copy() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "AttachmentBytes[" + bytes.length + "]";
    }
}
