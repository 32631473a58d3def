package nl.casustafel.plan.ui;

import java.util.function.Function;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.team.Signatures;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Who acts, the door to the store, the time, who is who, and how somebody signs in place.
public record PlanSeat(Actor actor, Transactor transactor, CaseClock clock, TeamReads team, Signatures signatures) {
    <T> T read(Purpose purpose, Function<Tx, T> work) {
        return transactor.read(actor, purpose, work);
    }
}
