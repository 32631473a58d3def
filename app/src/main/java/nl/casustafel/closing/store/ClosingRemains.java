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
import org.jooq.Table;
import org.jooq.TableField;

/// How cases that are destroyed were tested and ended.
public final class ClosingRemains implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        return gone(tx, NECESSITY_TEST, NECESSITY_TEST.CASE_ID, going)
                + gone(tx, EXIT_ANSWER, EXIT_ANSWER.CASE_ID, going)
                + gone(tx, EXIT_DEVIATION, EXIT_DEVIATION.CASE_ID, going)
                + gone(tx, TRANSFER_CONSENT, TRANSFER_CONSENT.CASE_ID, going)
                + gone(tx, CLOSING_TASK, CLOSING_TASK.CASE_ID, going);
    }

    private static int gone(Tx tx, Table<?> table, TableField<?, UUID> of, Set<UUID> going) {
        return Sql.of(tx).deleteFrom(table).where(of.in(going)).execute();
    }
}
