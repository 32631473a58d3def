package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.SIGNAL;

import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Whom several dossiers here are about: nobody who brings one of them decides what the others say.
final class SharedSubject {
    private SharedSubject() {}

    /// @param own the dossier that came, and its signal
    static boolean is(DSLContext sql, UUID subject, Collection<UUID> own) {
        var ofOwnCase = DSL.select(CASE_FILE.SIGNAL_ID)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.in(own), CASE_FILE.SIGNAL_ID.isNotNull());
        return sql.fetchExists(SIGNAL, SIGNAL.SUBJECT_ID.eq(subject), SIGNAL.ID.notIn(own), SIGNAL.ID.notIn(ofOwnCase))
                || sql.fetchExists(
                        CASE_FILE,
                        CASE_FILE.SUBJECT_ID.eq(subject),
                        CASE_FILE.ID.notIn(own),
                        CASE_FILE.SIGNAL_ID.isNull().or(CASE_FILE.SIGNAL_ID.notIn(own)));
    }
}
