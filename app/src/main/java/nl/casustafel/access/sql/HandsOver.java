package nl.casustafel.access.sql;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.FILE_HOLDER;
import static nl.casustafel.schema.Tables.SIGNAL;

import java.util.UUID;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Which dossiers an actor may give to another store, or take in (DEC-5): less than what is seen.
/// Whoever sits in a case of another municipality reads it, and moves it nowhere.
public final class HandsOver {
    private HandsOver() {}

    /// Rows of `signal`.
    public static Condition signals(Actor actor) {
        return Visible.signals(actor).and(municipality(actor, SIGNAL.MUNICIPALITY_ID));
    }

    /// Rows of `case_file`.
    public static Condition cases(Actor actor) {
        return Visible.cases(actor).and(municipality(actor, CASE_FILE.MUNICIPALITY_ID));
    }

    /// One the actor keeps the files of; for the coordinator any.
    public static Condition municipality(Actor actor, Field<UUID> municipality) {
        return actor.has(Role.PROCESS_COORDINATOR)
                ? municipality.isNotNull()
                : municipality.in(DSL.select(FILE_HOLDER.MUNICIPALITY_ID)
                        .from(FILE_HOLDER)
                        .where(FILE_HOLDER.PERSON_ID.eq(actor.person().value())));
    }
}
