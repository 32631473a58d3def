package nl.casustafel.access.sql;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.FILE_HOLDER;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Who does what is left of a case that is over: tells who had data, and looks back. It is a gate of its
/// own, for lists that hold a number and nothing of anybody; the case itself stays shielded (W-E3).
public final class Afterwards {
    private Afterwards() {}

    /// Rows of `case_file`: coordinators, and who keeps the files of the municipality.
    public static Condition of(Actor actor) {
        Condition doing = DSL.falseCondition();
        if (actor.has(Role.FILE_HOLDER)) {
            doing = doing.or(CASE_FILE.MUNICIPALITY_ID.in(DSL.select(FILE_HOLDER.MUNICIPALITY_ID)
                    .from(FILE_HOLDER)
                    .where(FILE_HOLDER.PERSON_ID.eq(actor.person().value()))));
        }
        if (actor.has(Role.PROCESS_COORDINATOR)) {
            doing = DSL.trueCondition();
        }
        return CASE_FILE.PHASE.in(Visible.SHIELDED).and(doing);
    }
}
