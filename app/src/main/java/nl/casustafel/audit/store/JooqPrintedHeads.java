package nl.casustafel.audit.store;

import static nl.casustafel.schema.Tables.AUDIT_PRINTED;

import java.time.Instant;
import java.util.List;
import nl.casustafel.audit.AuditCode;
import nl.casustafel.audit.AuditHead;
import nl.casustafel.audit.PrintedHeads;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Records;

/// The printed codes in their table; the session may read and add.
public final class JooqPrintedHeads implements PrintedHeads {
    @Override
    public void add(Tx tx, AuditHead head, Instant at) {
        Sql.of(tx)
                .insertInto(AUDIT_PRINTED)
                .set(AUDIT_PRINTED.SEQ, head.seq())
                .set(AUDIT_PRINTED.CODE, head.code().value())
                .set(AUDIT_PRINTED.PRINTED_AT, at)
                .execute();
    }

    @Override
    public List<AuditHead> all(Tx tx) {
        return Sql.of(tx)
                .select(AUDIT_PRINTED.SEQ, AUDIT_PRINTED.CODE.convertFrom(AuditCode::new))
                .from(AUDIT_PRINTED)
                .fetch(Records.mapping(AuditHead::new));
    }
}
