package nl.casustafel.closing.store;

import static nl.casustafel.schema.Tables.CLOSING_TASK;
import static nl.casustafel.schema.Tables.EXIT_ANSWER;
import static nl.casustafel.schema.Tables.EXIT_DEVIATION;
import static nl.casustafel.schema.Tables.NECESSITY_TEST;
import static nl.casustafel.schema.Tables.TRANSFER_CONSENT;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;

/// How cases that are destroyed were tested and ended.
public final class ClosingRemains implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        DSLContext sql = Sql.of(tx);
        return sql.deleteFrom(NECESSITY_TEST)
                        .where(NECESSITY_TEST.CASE_ID.in(going))
                        .execute()
                + sql.deleteFrom(EXIT_ANSWER)
                        .where(EXIT_ANSWER.CASE_ID.in(going))
                        .execute()
                + sql.deleteFrom(EXIT_DEVIATION)
                        .where(EXIT_DEVIATION.CASE_ID.in(going))
                        .execute()
                + sql.deleteFrom(TRANSFER_CONSENT)
                        .where(TRANSFER_CONSENT.CASE_ID.in(going))
                        .execute()
                + sql.deleteFrom(CLOSING_TASK)
                        .where(CLOSING_TASK.CASE_ID.in(going))
                        .execute();
    }
}
