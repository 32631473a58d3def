package nl.casustafel.plan.store;

import static nl.casustafel.schema.Tables.ACTION_ITEM;

import java.util.stream.Stream;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.plan.ActionId;
import nl.casustafel.plan.ActionState;
import nl.casustafel.plan.ActionsChanged;
import nl.casustafel.plan.PlanAction;
import nl.casustafel.team.OpenWork;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;

/// Actions that were agreed and are not done.
public final class ActionWork implements OpenWork {
    /// Still to be done.
    static final Condition OPEN = ACTION_ITEM.STATE.in(Stream.of(ActionState.values())
            .filter(ActionState::open)
            .map(Enum::name)
            .toList());

    @Override
    public int leftBy(Tx tx, TeamPerson after) {
        return after.active() ? 0 : Sql.of(tx).fetchCount(ACTION_ITEM, waitsFor(after));
    }

    @Override
    public boolean fits(Tx tx, TeamPerson after, TeamPerson successor) {
        return successor.active();
    }

    @Override
    public void handOver(Tx tx, TeamPerson after, PersonId successor) {
        var waiting = Sql.of(tx)
                .select(ACTION_ITEM.ID)
                .from(ACTION_ITEM)
                .where(waitsFor(after))
                .fetch(ACTION_ITEM.ID);
        Sql.of(tx)
                .update(ACTION_ITEM)
                .set(ACTION_ITEM.OWNER_ID, successor.value())
                .where(ACTION_ITEM.ID.in(waiting))
                .execute();
        waiting.forEach(id -> tx.audit(PlanAction.ACTION_HANDED_OVER, new ActionId(id)));
        waiting.forEach(id -> tx.emit(new ActionsChanged(new ActionId(id))));
    }

    private static Condition waitsFor(TeamPerson person) {
        return ACTION_ITEM.OWNER_ID.eq(person.id().value()).and(OPEN);
    }
}
