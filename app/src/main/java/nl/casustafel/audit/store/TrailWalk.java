package nl.casustafel.audit.store;

import static nl.casustafel.schema.Tables.AUDIT_ENTRY;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casustafel.audit.AuditCode;
import nl.casustafel.audit.AuditHead;
import nl.casustafel.audit.ChainMac;
import nl.casustafel.audit.ChainState;
import nl.casustafel.audit.ChainWalk;
import nl.casustafel.audit.PrintedHeads;
import nl.casustafel.schema.tables.records.AuditEntryRecord;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Cursor;
import org.jspecify.annotations.Nullable;

/// Recomputes every link in order. An entry is bad where its number is not the next, its link is not what
/// its own content and the link before give, the id it shows is not the one it was written with, or the code
/// that was printed at its number is another one.
final class TrailWalk implements ChainWalk {
    static final byte[] BEFORE_FIRST = new byte[32];

    /// An erased entry keeps the hash of what it was about, and neither the salt nor the id.
    private static final byte[] ERASED_SALT = new byte[16];

    private static final UUID ERASED_ID = new UUID(0, 0);

    private final ChainMac mac;
    private final byte[] key;
    private final PrintedHeads printed;
    private byte[] link = BEFORE_FIRST;
    private ChainState state = new ChainState.Underway(0);

    TrailWalk(ChainMac mac, byte[] key, PrintedHeads printed) {
        this.mac = mac;
        this.key = key;
        this.printed = printed;
    }

    @Override
    public ChainState next(Tx tx, int entries) {
        if (state instanceof ChainState.Underway(long before)) {
            state = stretch(tx, before, entries);
        }
        return state;
    }

    private ChainState stretch(Tx tx, long before, int entries) {
        Map<Long, AuditCode> paper = paperAfter(tx, before);
        long seq = before;
        try (Cursor<AuditEntryRecord> rows = Sql.of(tx)
                .selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.SEQ.gt(before))
                .orderBy(AUDIT_ENTRY.SEQ)
                .limit(entries)
                .fetchLazy()) {
            for (AuditEntryRecord row : rows) {
                seq++;
                if (!fits(row, seq) || contradicts(paper.remove(seq), row)) {
                    return new ChainState.Broken(seq);
                }
                link = row.getChain();
            }
        }
        if (seq - before == entries) {
            return new ChainState.Underway(seq);
        }
        // What stands on paper beyond the end was cut off.
        return paper.isEmpty() ? new ChainState.Whole(AuditHead.of(seq, link)) : new ChainState.Broken(seq + 1);
    }

    private Map<Long, AuditCode> paperAfter(Tx tx, long before) {
        return printed.all(tx).stream()
                .filter(head -> head.seq() > before)
                .collect(Collectors.toMap(AuditHead::seq, AuditHead::code, (one, _) -> one, HashMap::new));
    }

    private boolean fits(AuditEntryRecord row, long expected) {
        Entry entry = new Entry(
                row.getForm(),
                row.getSeq(),
                row.getAt(),
                row.getActorId(),
                row.getActorRoles(),
                row.getOrigin(),
                row.getPurpose(),
                new Entry.Deed(row.getAction(), row.getObjectId(), row.getResult()),
                row.getDetailHash());
        return entry.seq() == expected
                && MessageDigest.isEqual(mac.over(key, entry.bytesAfter(link)), row.getChain())
                && (entry.form() == Entry.ID_IN_CHAIN || showsItsOwn(row));
    }

    private static boolean showsItsOwn(AuditEntryRecord row) {
        return MessageDigest.isEqual(row.getSalt(), ERASED_SALT)
                ? row.getObjectId().equals(ERASED_ID)
                : MessageDigest.isEqual(Entry.detailHash(row.getSalt(), row.getObjectId()), row.getDetailHash());
    }

    private static boolean contradicts(@Nullable AuditCode paper, AuditEntryRecord row) {
        return paper != null
                && !paper.equals(AuditHead.of(row.getSeq(), row.getChain()).code());
    }
}
