package nl.casustafel.plan.store;

import static nl.casustafel.schema.Tables.INTERVENTION;
import static nl.casustafel.schema.Tables.PLAN_GOAL;
import static nl.casustafel.schema.Tables.PLAN_VERSION;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/// The plans of a case that is destroyed, in every version.
public final class PlanRemains implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        DSLContext sql = Sql.of(tx);
        Select<Record1<UUID>> versions =
                DSL.select(PLAN_VERSION.ID).from(PLAN_VERSION).where(PLAN_VERSION.CASE_ID.in(going));
        return sql.deleteFrom(INTERVENTION)
                        .where(INTERVENTION.GOAL_ID.in(
                                DSL.select(PLAN_GOAL.ID).from(PLAN_GOAL).where(PLAN_GOAL.PLAN_VERSION_ID.in(versions))))
                        .execute()
                + sql.deleteFrom(PLAN_GOAL)
                        .where(PLAN_GOAL.PLAN_VERSION_ID.in(versions))
                        .execute()
                + sql.deleteFrom(PLAN_VERSION)
                        .where(PLAN_VERSION.CASE_ID.in(going))
                        .execute();
    }
}
