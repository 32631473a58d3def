package nl.casustafel.access.sql;

import static nl.casustafel.schema.Tables.ACTION_ITEM;
import static nl.casustafel.schema.Tables.AGENDA_ITEM;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.MEETING;
import static nl.casustafel.schema.Tables.PLAN_VERSION;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.WEIGHING;

import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// The number of whatever a line of the log is about, for who reviews lawfulness and for nobody else: the
/// review follows a dossier through the log by its number and learns no name by it (DEC-10).
public final class ReviewNumbers {
    private ReviewNumbers() {}

    /// Empty for another role, and for what has no number or is gone.
    public static Optional<ShortText> of(Tx tx, Actor actor, UUID object) {
        if (!actor.has(Role.LAWFULNESS_REVIEW)) {
            return Optional.empty();
        }
        var sql = Sql.of(tx);
        return sql.select(SIGNAL.NUMBER)
                .from(SIGNAL)
                .where(SIGNAL.ID.eq(object))
                .union(sql.select(SIGNAL.NUMBER)
                        .from(SIGNAL)
                        .join(WEIGHING)
                        .on(WEIGHING.SIGNAL_ID.eq(SIGNAL.ID))
                        .where(WEIGHING.ID.eq(object)))
                .union(sql.select(CASE_FILE.NUMBER).from(CASE_FILE).where(CASE_FILE.ID.eq(object)))
                .union(sql.select(CASE_FILE.NUMBER)
                        .from(CASE_FILE)
                        .join(PLAN_VERSION)
                        .on(PLAN_VERSION.CASE_ID.eq(CASE_FILE.ID))
                        .where(PLAN_VERSION.ID.eq(object)))
                .union(sql.select(ACTION_ITEM.NUMBER).from(ACTION_ITEM).where(ACTION_ITEM.ID.eq(object)))
                .union(sql.select(MEETING.NUMBER).from(MEETING).where(MEETING.ID.eq(object)))
                .union(sql.select(MEETING.NUMBER)
                        .from(MEETING)
                        .join(AGENDA_ITEM)
                        .on(AGENDA_ITEM.MEETING_ID.eq(MEETING.ID))
                        .where(AGENDA_ITEM.ID.eq(object)))
                .limit(1)
                .fetchOptional(row -> ShortText.of(row.value1()));
    }
}
