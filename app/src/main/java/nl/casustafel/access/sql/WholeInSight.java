package nl.casustafel.access.sql;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.SIGNAL;

import java.util.UUID;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Whether somebody sees every signal and case about a subject. Nobody puts right what others read without
/// seeing what they read (DEC-5).
public final class WholeInSight {
    private WholeInSight() {}

    public static boolean of(Tx tx, Actor actor, UUID subject) {
        DSLContext sql = Sql.of(tx);
        // By id, because a condition on a signal without a municipality is neither true nor false.
        var signals = DSL.select(SIGNAL.ID).from(SIGNAL).where(Visible.signals(actor));
        var cases = DSL.select(CASE_FILE.ID).from(CASE_FILE).where(Visible.cases(actor));
        return !sql.fetchExists(SIGNAL, SIGNAL.SUBJECT_ID.eq(subject), SIGNAL.ID.notIn(signals))
                && !sql.fetchExists(CASE_FILE, CASE_FILE.SUBJECT_ID.eq(subject), CASE_FILE.ID.notIn(cases));
    }
}
