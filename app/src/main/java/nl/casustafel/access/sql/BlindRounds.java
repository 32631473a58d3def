package nl.casustafel.access.sql;

import static nl.casustafel.schema.Tables.CASE_ASSESSMENT;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.RATING_ROUND;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.WEIGHING;

import java.time.Instant;
import java.time.LocalDate;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Which rounds of ratings figures on the framework may rest on (DEC-10): whoever keeps its quality sees
/// figures over all of them, and of no dossier anything else.
public final class BlindRounds {
    /// A signal that came to its end without a case waits in these to be destroyed.
    private static final String[] ENDED = {"CLOSED", "REFERRED", "WITHDRAWN"};

    private BlindRounds() {}

    /// Rows of `rating_round`: the sheets lie open, and the case or signal may still be held (DEC-18).
    /// @param endedSince a signal that ended before this without a case should have been destroyed by now
    /// @param processedSince a case that nobody worked on since may no longer be held (WPGA art. 9)
    public static Condition counted(Actor actor, Instant endedSince, LocalDate processedSince) {
        if (!actor.has(Role.FRAMEWORK_QUALITY)) {
            return DSL.falseCondition();
        }
        Condition waits = SIGNAL.STATE
                .notIn(ENDED)
                .or(SIGNAL.STATE_SINCE.ge(endedSince))
                .or(DSL.exists(DSL.selectOne().from(CASE_FILE).where(CASE_FILE.SIGNAL_ID.eq(SIGNAL.ID))));
        Condition kept = DSL.notExists(DSL.selectOne()
                .from(CASE_FILE)
                .where(CASE_FILE.SIGNAL_ID.eq(SIGNAL.ID), CASE_FILE.LAST_PROCESSED_ON.lt(processedSince)));
        return RATING_ROUND
                .CLOSED_AT
                .isNotNull()
                .and(RATING_ROUND
                        .ABOUT_ID
                        .in(DSL.select(WEIGHING.ID)
                                .from(WEIGHING)
                                .join(SIGNAL)
                                .on(SIGNAL.ID.eq(WEIGHING.SIGNAL_ID))
                                .where(waits, kept))
                        .or(RATING_ROUND.ABOUT_ID.in(DSL.select(CASE_ASSESSMENT.ID)
                                .from(CASE_ASSESSMENT)
                                .join(CASE_FILE)
                                .on(CASE_FILE.ID.eq(CASE_ASSESSMENT.CASE_ID))
                                .where(CASE_FILE.LAST_PROCESSED_ON.ge(processedSince)))));
    }
}
