package nl.casustafel.casefile.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.CASE_PARTICIPANT;
import static nl.casustafel.schema.Tables.CASE_PROCESSING;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// A case with who took part (T-C9). It goes with the signal it came from, its weighing, and whom it is
/// about. A case that stays keeps them: it has a term of its own (W-G1).
public final class CaseRemains implements Destroyable {
    @Override
    public Set<UUID> with(Tx tx, Set<UUID> going) {
        return pointedTo(tx, CASE_FILE.ID.in(going));
    }

    @Override
    public Set<UUID> kept(Tx tx, Set<UUID> going) {
        Set<UUID> held = pointedTo(
                tx,
                CASE_FILE
                        .ID
                        .notIn(going)
                        .and(CASE_FILE
                                .SIGNAL_ID
                                .in(going)
                                .or(CASE_FILE.WEIGHING_ID.in(going))
                                .or(CASE_FILE.SUBJECT_ID.in(going))));
        held.retainAll(going);
        return held;
    }

    private static Set<UUID> pointedTo(Tx tx, Condition which) {
        Set<UUID> found = new HashSet<>();
        Sql.of(tx)
                .select(CASE_FILE.SIGNAL_ID, CASE_FILE.WEIGHING_ID, CASE_FILE.SUBJECT_ID)
                .from(CASE_FILE)
                .where(which)
                .forEach(row -> Stream.of(row.value1(), row.value2(), row.value3())
                        .filter(Objects::nonNull)
                        .forEach(found::add));
        return found;
    }

    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        DSLContext sql = Sql.of(tx);
        return sql.deleteFrom(CASE_PARTICIPANT)
                        .where(CASE_PARTICIPANT.CASE_ID.in(going))
                        .execute()
                + sql.deleteFrom(CASE_PROCESSING)
                        .where(CASE_PROCESSING.CASE_ID.in(going))
                        .execute()
                + sql.deleteFrom(CASE_FILE).where(CASE_FILE.ID.in(going)).execute();
    }
}
