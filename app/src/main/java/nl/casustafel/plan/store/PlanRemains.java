package nl.casustafel.plan.store;

import static nl.casustafel.schema.Tables.FORMAL_MEASURE;
import static nl.casustafel.schema.Tables.INTERVENTION;
import static nl.casustafel.schema.Tables.PLAN_APPROVAL;
import static nl.casustafel.schema.Tables.PLAN_EFFECT;
import static nl.casustafel.schema.Tables.PLAN_EVALUATION;
import static nl.casustafel.schema.Tables.PLAN_GOAL;
import static nl.casustafel.schema.Tables.PLAN_SCENARIO;
import static nl.casustafel.schema.Tables.PLAN_SECTION;
import static nl.casustafel.schema.Tables.PLAN_VERSION;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/// The plans of a case that is destroyed, in every version, with who agreed and what came of them, and the
/// measures that were proposed.
public final class PlanRemains implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        DSLContext sql = Sql.of(tx);
        Select<Record1<UUID>> versions =
                DSL.select(PLAN_VERSION.ID).from(PLAN_VERSION).where(PLAN_VERSION.CASE_ID.in(going));
        Select<Record1<UUID>> goals =
                DSL.select(PLAN_GOAL.ID).from(PLAN_GOAL).where(PLAN_GOAL.PLAN_VERSION_ID.in(versions));
        return Stream.of(
                        sql.deleteFrom(PLAN_EFFECT).where(PLAN_EFFECT.PLAN_VERSION_ID.in(versions)),
                        sql.deleteFrom(PLAN_EVALUATION).where(PLAN_EVALUATION.PLAN_VERSION_ID.in(versions)),
                        sql.deleteFrom(PLAN_APPROVAL).where(PLAN_APPROVAL.PLAN_VERSION_ID.in(versions)),
                        sql.deleteFrom(PLAN_SCENARIO).where(PLAN_SCENARIO.PLAN_VERSION_ID.in(versions)),
                        sql.deleteFrom(PLAN_SECTION).where(PLAN_SECTION.PLAN_VERSION_ID.in(versions)),
                        sql.deleteFrom(INTERVENTION).where(INTERVENTION.GOAL_ID.in(goals)),
                        sql.deleteFrom(PLAN_GOAL).where(PLAN_GOAL.PLAN_VERSION_ID.in(versions)),
                        sql.deleteFrom(PLAN_VERSION).where(PLAN_VERSION.CASE_ID.in(going)),
                        sql.deleteFrom(FORMAL_MEASURE).where(FORMAL_MEASURE.CASE_ID.in(going)))
                .mapToInt(Query::execute)
                .sum();
    }
}
