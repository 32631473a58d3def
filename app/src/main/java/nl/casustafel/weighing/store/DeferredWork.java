package nl.casustafel.weighing.store;

import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.WEIGHING;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalState;
import nl.casustafel.signal.Signals;
import nl.casustafel.team.OpenWork;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.weighing.WeighingAction;
import nl.casustafel.weighing.WeighingId;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// The question of a deferral waits for its owner until the signal comes back (T-S5).
public final class DeferredWork implements OpenWork {
    private final Signals signals;

    public DeferredWork(Signals signals) {
        this.signals = signals;
    }

    @Override
    public int leftBy(Tx tx, TeamPerson after) {
        return after.active() ? 0 : Sql.of(tx).fetchCount(WEIGHING, waitsFor(after));
    }

    /// Who answers it may see the signal, as when it was asked (T-S5, DEC-5).
    @Override
    public boolean fits(Tx tx, TeamPerson after, TeamPerson successor) {
        Actor answers = new Actor(successor.id(), successor.roles());
        return successor.active()
                && Sql.of(tx)
                        .select(WEIGHING.SIGNAL_ID)
                        .from(WEIGHING)
                        .where(waitsFor(after))
                        .fetch(WEIGHING.SIGNAL_ID)
                        .stream()
                        .allMatch(id ->
                                signals.find(tx, answers, new SignalId(id)).isPresent());
    }

    @Override
    public void handOver(Tx tx, TeamPerson after, PersonId successor) {
        var waiting = Sql.of(tx)
                .select(WEIGHING.ID)
                .from(WEIGHING)
                .where(waitsFor(after))
                .fetch(WEIGHING.ID);
        Sql.of(tx)
                .update(WEIGHING)
                .set(WEIGHING.QUESTION_OWNER_ID, successor.value())
                .where(WEIGHING.ID.in(waiting))
                .execute();
        waiting.forEach(id -> tx.audit(WeighingAction.QUESTION_HANDED_OVER, new WeighingId(id)));
    }

    private static Condition waitsFor(TeamPerson person) {
        return WEIGHING.QUESTION_OWNER_ID
                .eq(person.id().value())
                .and(WEIGHING.SIGNAL_ID.in(
                        DSL.select(SIGNAL.ID).from(SIGNAL).where(SIGNAL.STATE.eq(SignalState.DEFERRED.name()))));
    }
}
