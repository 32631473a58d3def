package nl.casustafel.signal.store;

import static nl.casustafel.schema.Tables.FILE_HOLDER;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SIGNAL_STEP;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;
import nl.casustafel.signal.SignalState;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Which rows of `signal` an actor may see (DEC-1, DEC-5, DEC-7). Without a role: none.
final class SignalGate {
    private SignalGate() {}

    /// The receiver his own, a file holder those of his municipalities, the table what was brought to it.
    static Condition visible(Actor actor) {
        Condition visible = receiverPart(actor);
        if (actor.has(Role.FILE_HOLDER)) {
            visible = visible.or(SIGNAL.MUNICIPALITY_ID.in(DSL.select(FILE_HOLDER.MUNICIPALITY_ID)
                    .from(FILE_HOLDER)
                    .where(FILE_HOLDER.PERSON_ID.eq(actor.person().value()))));
        }
        if (actor.has(Role.DECIDER) || actor.has(Role.PROCESS_COORDINATOR)) {
            visible = visible.or(broughtToTheTable());
        }
        return visible;
    }

    /// Whose receiver's part it is (W-D7).
    static Condition receiverPart(Actor actor) {
        return actor.has(Role.FILE_HOLDER) || actor.has(Role.DECIDER)
                ? SIGNAL.RECEIVER_ID.eq(actor.person().value())
                : DSL.falseCondition();
    }

    private static Condition broughtToTheTable() {
        return DSL.exists(DSL.selectOne()
                .from(SIGNAL_STEP)
                .where(SIGNAL_STEP.SIGNAL_ID.eq(SIGNAL.ID), SIGNAL_STEP.TO_STATE.eq(SignalState.ON_AGENDA.name())));
    }
}
