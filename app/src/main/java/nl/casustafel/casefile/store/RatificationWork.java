package nl.casustafel.casefile.store;

import static nl.casustafel.schema.Tables.RATIFICATION;

import java.util.List;
import nl.casustafel.casefile.CaseAction;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.schema.tables.records.RatificationRecord;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.Signals;
import nl.casustafel.team.OpenWork;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.weighing.WeighingId;
import org.jooq.Condition;

/// An admission waits for whoever lays it before the driehoek (T-S7).
public final class RatificationWork implements OpenWork {
    private final Signals signals;

    public RatificationWork(Signals signals) {
        this.signals = signals;
    }

    @Override
    public int leftBy(Tx tx, TeamPerson after) {
        return after.active() ? 0 : Sql.of(tx).fetchCount(RATIFICATION, waitsFor(after));
    }

    /// Whoever takes it on may see the signal (DEC-5).
    @Override
    public boolean fits(Tx tx, TeamPerson after, TeamPerson successor) {
        Actor next = new Actor(successor.id(), successor.roles());
        return successor.active()
                && waiting(tx, after).stream()
                        .allMatch(row -> signals.find(tx, next, new SignalId(row.getSignalId()))
                                .isPresent());
    }

    @Override
    public void handOver(Tx tx, TeamPerson after, PersonId successor) {
        List<RatificationRecord> waiting = waiting(tx, after);
        Sql.of(tx)
                .update(RATIFICATION)
                .set(RATIFICATION.OWNER_ID, successor.value())
                .where(waitsFor(after))
                .execute();
        waiting.forEach(row -> tx.audit(CaseAction.RATIFICATION_HANDED_OVER, new WeighingId(row.getWeighingId())));
    }

    private static List<RatificationRecord> waiting(Tx tx, TeamPerson person) {
        return Sql.of(tx).selectFrom(RATIFICATION).where(waitsFor(person)).fetch();
    }

    private static Condition waitsFor(TeamPerson person) {
        return RATIFICATION.OWNER_ID.eq(person.id().value()).and(RATIFICATION.VERDICT.isNull());
    }
}
