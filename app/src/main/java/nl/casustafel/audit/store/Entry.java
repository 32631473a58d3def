package nl.casustafel.audit.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/// What the chain covers of one entry, in this order: the previous link, the form, number, time, actor,
/// roles, origin, purpose, action, result and the salted hash of what it is about. Strings are
/// length-prefixed, so no two entries share bytes.
///
/// What it is about is covered by that hash alone: salt and id can be erased when it is destroyed, and the
/// chain stays whole. Form 1 covered the id itself and is only read.
record Entry(
        int form,
        long seq,
        Instant at,
        UUID actor,
        String roles,
        String origin,
        String purpose,
        Deed deed,
        byte[] detailHash) {
    /// The id covered itself, and the hash of a salt alone.
    static final int ID_IN_CHAIN = 1;

    /// The form that is written.
    static final int ID_ERASABLE = 2;

    /// What was done to what, and how it ended.
    record Deed(String action, UUID object, String result) {}

    byte[] bytesAfter(byte[] previousLink) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(previousLink);
            if (form != ID_IN_CHAIN) {
                // No entry of form 1 has a number below 1, so no bytes mean two things.
                out.writeLong(-form);
            }
            out.writeLong(seq);
            out.writeLong(at.toEpochMilli());
            write(out, actor);
            out.writeUTF(roles);
            out.writeUTF(origin);
            out.writeUTF(purpose);
            out.writeUTF(deed.action());
            if (form == ID_IN_CHAIN) {
                write(out, deed.object());
            }
            out.writeUTF(deed.result());
            out.write(detailHash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// What stands in the chain for the id of what an entry is about.
    static byte[] detailHash(byte[] salt, UUID object) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            digest.update(ByteBuffer.allocate(16)
                    .putLong(object.getMostSignificantBits())
                    .putLong(object.getLeastSignificantBits())
                    .flip());
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }
}
