package nl.casustafel.audit.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;

/// What the chain covers of one entry, in this order: the previous link, number, time, actor, roles,
/// origin, purpose, action, object, result and the salted hash of its detail. Strings are length-prefixed,
/// so no two entries share bytes.
record Entry(
        long seq, Instant at, UUID actor, String roles, String origin, String purpose, Deed deed, byte[] detailHash) {

    /// What was done to what, and how it ended.
    record Deed(String action, UUID object, String result) {}

    byte[] bytesAfter(byte[] previousLink) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(previousLink);
            out.writeLong(seq);
            out.writeLong(at.toEpochMilli());
            write(out, actor);
            out.writeUTF(roles);
            out.writeUTF(origin);
            out.writeUTF(purpose);
            out.writeUTF(deed.action());
            write(out, deed.object());
            out.writeUTF(deed.result());
            out.write(detailHash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }
}
