package nl.casustafel.audit.store;

import static nl.casustafel.schema.Tables.AUDIT_ENTRY;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.casustafel.audit.ChainMac;
import nl.casustafel.vault.AuditLine;
import nl.casustafel.vault.AuditSink;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Secrets;
import nl.casustafel.vault.sql.Sql;

/// Writes the log of an empty store as programs did before entries could be erased, so that a test has a
/// store of that time.
public final class TrailOfFormOne implements AuditSink {
    private static final byte[] KEY = new byte[32];
    private static final byte[] SALT = "sixteen bytes of".getBytes(StandardCharsets.US_ASCII);

    private final ChainMac mac;
    private long written;
    private byte[] link = TrailWalk.BEFORE_FIRST;

    public TrailOfFormOne(ChainMac mac) {
        this.mac = mac;
    }

    @Override
    public void append(Tx tx, AuditLine line) {
        if (written == 0) {
            Secrets.add(tx, "audit", KEY);
        }
        written++;
        Entry entry = new Entry(
                Entry.ID_IN_CHAIN,
                written,
                line.at(),
                line.actor().person().value(),
                "FILE_HOLDER",
                "earlier",
                line.purpose().name(),
                new Entry.Deed(line.action().name(), line.object().value(), line.result()),
                hashOfSalt());
        link = mac.over(KEY, entry.bytesAfter(link));
        Sql.of(tx)
                .insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.SEQ, entry.seq())
                .set(AUDIT_ENTRY.AT, entry.at())
                .set(AUDIT_ENTRY.ACTOR_ID, entry.actor())
                .set(AUDIT_ENTRY.ACTOR_ROLES, entry.roles())
                .set(AUDIT_ENTRY.ORIGIN, entry.origin())
                .set(AUDIT_ENTRY.PURPOSE, entry.purpose())
                .set(AUDIT_ENTRY.ACTION, entry.deed().action())
                .set(AUDIT_ENTRY.OBJECT_ID, entry.deed().object())
                .set(AUDIT_ENTRY.RESULT, entry.deed().result())
                .set(AUDIT_ENTRY.SALT, SALT)
                .set(AUDIT_ENTRY.DETAIL_HASH, entry.detailHash())
                .set(AUDIT_ENTRY.CHAIN, link)
                .execute();
    }

    private static byte[] hashOfSalt() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(SALT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
