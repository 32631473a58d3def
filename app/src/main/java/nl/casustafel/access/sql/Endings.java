package nl.casustafel.access.sql;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.FILE_HOLDER;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Who sees to the end of what is kept (T-C9). A case that is over is shielded from everybody, so this gate
/// lets nothing through but that it is there: its number, its days, and what suspends its destruction.
public final class Endings {
    private Endings() {}

    /// Rows of `case_file`, over or not: those of a file holder's municipalities, and all for the deciders.
    public static Condition cases(Actor actor) {
        if (actor.has(Role.DECIDER)) {
            return DSL.trueCondition();
        }
        return actor.has(Role.FILE_HOLDER)
                ? CASE_FILE.MUNICIPALITY_ID.in(DSL.select(FILE_HOLDER.MUNICIPALITY_ID)
                        .from(FILE_HOLDER)
                        .where(FILE_HOLDER.PERSON_ID.eq(actor.person().value())))
                : DSL.falseCondition();
    }
}
