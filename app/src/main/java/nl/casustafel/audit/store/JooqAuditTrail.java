package nl.casustafel.audit.store;

import static nl.casustafel.schema.Tables.AUDIT_ENTRY;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.audit.AuditCode;
import nl.casustafel.audit.AuditFilter;
import nl.casustafel.audit.AuditHead;
import nl.casustafel.audit.AuditReads;
import nl.casustafel.audit.AuditRow;
import nl.casustafel.audit.ChainMac;
import nl.casustafel.audit.ChainWalk;
import nl.casustafel.schema.tables.records.AuditEntryRecord;
import nl.casustafel.vault.AuditLine;
import nl.casustafel.vault.AuditSink;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Secrets;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The log as a chain of rows. Appending reads the last link from its row, so it is right after a rollback
/// too. Knows no secret by itself: the key is read from the store at the first entry and made where there
/// is none.
public final class JooqAuditTrail implements AuditSink, AuditReads {
    private static final String KEY_NAME = "audit";

    private final ChainMac mac;
    private final String origin;
    private final SecureRandom random = new SecureRandom();
    private byte @Nullable [] key;

    /// @param origin which machine writes, as BIO2 8.15.01 asks
    public JooqAuditTrail(ChainMac mac, String origin) {
        this.mac = mac;
        this.origin = origin;
    }

    @Override
    public void append(Tx tx, AuditLine line) {
        AuditEntryRecord last = last(tx);
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        UUID object = line.object().value();
        Entry entry = new Entry(
                Entry.ID_ERASABLE,
                last == null ? 1 : last.getSeq() + 1,
                line.at(),
                line.actor().person().value(),
                line.actor().roles().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")),
                origin,
                line.purpose().name(),
                new Entry.Deed(line.action().name(), object, line.result()),
                Entry.detailHash(salt, object));
        byte[] link = mac.over(key(tx), entry.bytesAfter(last == null ? TrailWalk.BEFORE_FIRST : last.getChain()));
        insert(tx, entry, salt, link);
    }

    private static void insert(Tx tx, Entry entry, byte[] salt, byte[] link) {
        Sql.of(tx)
                .insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.FORM, entry.form())
                .set(AUDIT_ENTRY.SEQ, entry.seq())
                .set(AUDIT_ENTRY.AT, entry.at())
                .set(AUDIT_ENTRY.ACTOR_ID, entry.actor())
                .set(AUDIT_ENTRY.ACTOR_ROLES, entry.roles())
                .set(AUDIT_ENTRY.ORIGIN, entry.origin())
                .set(AUDIT_ENTRY.PURPOSE, entry.purpose())
                .set(AUDIT_ENTRY.ACTION, entry.deed().action())
                .set(AUDIT_ENTRY.OBJECT_ID, entry.deed().object())
                .set(AUDIT_ENTRY.RESULT, entry.deed().result())
                .set(AUDIT_ENTRY.SALT, salt)
                .set(AUDIT_ENTRY.DETAIL_HASH, entry.detailHash())
                .set(AUDIT_ENTRY.CHAIN, link)
                .execute();
    }

    @Override
    public List<AuditRow> find(Tx tx, AuditFilter filter, int limit) {
        return Sql.of(tx)
                .select(
                        AUDIT_ENTRY.SEQ,
                        AUDIT_ENTRY.AT,
                        AUDIT_ENTRY.ACTOR_ID,
                        AUDIT_ENTRY.PURPOSE.convertFrom(AuditCode::new),
                        AUDIT_ENTRY.ACTION.convertFrom(AuditCode::new),
                        AUDIT_ENTRY.OBJECT_ID,
                        AUDIT_ENTRY.RESULT.convertFrom(AuditCode::new),
                        AUDIT_ENTRY.ORIGIN.convertFrom(AuditCode::new))
                .from(AUDIT_ENTRY)
                .where(fitting(filter))
                .orderBy(AUDIT_ENTRY.SEQ.desc())
                .limit(limit)
                .fetch(Records.mapping(AuditRow::new));
    }

    private static Condition fitting(AuditFilter filter) {
        Condition which = DSL.and(Stream.of(
                        filter.actor().map(AUDIT_ENTRY.ACTOR_ID::eq),
                        filter.from().map(AUDIT_ENTRY.AT::ge),
                        filter.until().map(AUDIT_ENTRY.AT::lt))
                .flatMap(Optional::stream)
                .toList());
        if (!filter.actions().isEmpty()) {
            which = which.and(AUDIT_ENTRY.ACTION.in(
                    filter.actions().stream().map(AuditCode::value).toList()));
        }
        return filter.objects().isEmpty() ? which : which.and(AUDIT_ENTRY.OBJECT_ID.in(filter.objects()));
    }

    @Override
    public AuditHead head(Tx tx) {
        AuditEntryRecord last = last(tx);
        return last == null ? AuditHead.of(0, TrailWalk.BEFORE_FIRST) : AuditHead.of(last.getSeq(), last.getChain());
    }

    @Override
    public Optional<AuditHead> at(Tx tx, long seq) {
        return Sql.of(tx)
                .select(AUDIT_ENTRY.CHAIN)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.SEQ.eq(seq))
                .fetchOptional(row -> AuditHead.of(seq, row.value1()));
    }

    @Override
    public ChainWalk walk(Tx tx) {
        return new TrailWalk(mac, key(tx), new JooqPrintedHeads());
    }

    private static @Nullable AuditEntryRecord last(Tx tx) {
        return Sql.of(tx)
                .selectFrom(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.SEQ.desc())
                .limit(1)
                .fetchOne();
    }

    private byte[] key(Tx tx) {
        if (key == null) {
            Optional<byte[]> stored = Secrets.find(tx, KEY_NAME);
            if (stored.isEmpty()) {
                // Kept only once it is read back: the transaction that made it may still roll back.
                return fresh(tx);
            }
            key = stored.get();
        }
        return key;
    }

    private byte[] fresh(Tx tx) {
        byte[] made = new byte[32];
        random.nextBytes(made);
        Secrets.add(tx, KEY_NAME, made);
        return made;
    }
}
