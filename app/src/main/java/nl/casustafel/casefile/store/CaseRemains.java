package nl.casustafel.casefile.store;

import static nl.casustafel.schema.Tables.CASE_APPROVAL;
import static nl.casustafel.schema.Tables.CASE_CLOSING;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.CASE_INSPECTION;
import static nl.casustafel.schema.Tables.CASE_MINOR;
import static nl.casustafel.schema.Tables.CASE_PARTICIPANT;
import static nl.casustafel.schema.Tables.CASE_PROCESSING;
import static nl.casustafel.schema.Tables.CASE_STEP;
import static nl.casustafel.schema.Tables.RATIFICATION;
import static nl.casustafel.schema.Tables.RATIFICATION_DESIGNATION;
import static nl.casustafel.schema.Tables.THIRD_PARTY;

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
import org.jooq.Query;

/// A case with who took part, how it went and how it ended (T-C9). It goes with the signal it came from,
/// its weighing, and whom it is about. What the driehoek was asked goes with the weighing (T-S7). A case
/// that stays keeps them: it has a term of its own (W-G1).
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
        sql.update(CASE_FILE)
                .setNull(CASE_FILE.FOLLOWS_CASE_ID)
                .where(CASE_FILE.FOLLOWS_CASE_ID.in(going))
                .execute();
        return Stream.of(
                        sql.deleteFrom(CASE_STEP).where(CASE_STEP.CASE_ID.in(going)),
                        sql.deleteFrom(CASE_CLOSING).where(CASE_CLOSING.CASE_ID.in(going)),
                        sql.deleteFrom(CASE_INSPECTION).where(CASE_INSPECTION.CASE_ID.in(going)),
                        sql.deleteFrom(CASE_APPROVAL).where(CASE_APPROVAL.CASE_ID.in(going)),
                        sql.deleteFrom(CASE_MINOR).where(CASE_MINOR.CASE_ID.in(going)),
                        sql.deleteFrom(THIRD_PARTY).where(THIRD_PARTY.CASE_ID.in(going)),
                        sql.deleteFrom(CASE_PARTICIPANT).where(CASE_PARTICIPANT.CASE_ID.in(going)),
                        sql.deleteFrom(CASE_PROCESSING).where(CASE_PROCESSING.CASE_ID.in(going)),
                        sql.deleteFrom(CASE_FILE).where(CASE_FILE.ID.in(going)),
                        sql.deleteFrom(RATIFICATION_DESIGNATION).where(RATIFICATION_DESIGNATION.WEIGHING_ID.in(going)),
                        sql.deleteFrom(RATIFICATION).where(RATIFICATION.WEIGHING_ID.in(going)))
                .mapToInt(Query::execute)
                .sum();
    }
}
