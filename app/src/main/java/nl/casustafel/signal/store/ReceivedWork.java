package nl.casustafel.signal.store;

import static nl.casustafel.schema.Tables.SIGNAL;

import nl.casustafel.kernel.PersonId;
import nl.casustafel.signal.SignalAction;
import nl.casustafel.signal.SignalChanged;
import nl.casustafel.signal.SignalDuties;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.OpenWork;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;

/// Signals stay with who received them, whatever state they are in: one without a municipality is seen by
/// nobody else, and has to be destroyed by somebody (DEC-1, T-S9).
public final class ReceivedWork implements OpenWork {
    @Override
    public int leftBy(Tx tx, TeamPerson after) {
        return after.active() && SignalDuties.takesIn(after.roles())
                ? 0
                : Sql.of(tx).fetchCount(SIGNAL, waitsFor(after));
    }

    @Override
    public boolean fits(Tx tx, TeamPerson after, TeamPerson successor) {
        return SignalDuties.takesIn(successor.roles());
    }

    @Override
    public void handOver(Tx tx, TeamPerson after, PersonId successor) {
        var waiting =
                Sql.of(tx).select(SIGNAL.ID).from(SIGNAL).where(waitsFor(after)).fetch(SIGNAL.ID);
        Sql.of(tx)
                .update(SIGNAL)
                .set(SIGNAL.RECEIVER_ID, successor.value())
                .where(SIGNAL.ID.in(waiting))
                .execute();
        waiting.forEach(id -> tx.audit(SignalAction.SIGNAL_HANDED_OVER, new SignalId(id)));
        waiting.forEach(id -> tx.emit(new SignalChanged(new SignalId(id))));
    }

    private static Condition waitsFor(TeamPerson person) {
        return SIGNAL.RECEIVER_ID.eq(person.id().value());
    }
}
