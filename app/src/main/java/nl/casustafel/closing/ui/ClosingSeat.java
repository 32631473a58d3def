package nl.casustafel.closing.ui;

import java.util.function.Function;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.team.Signatures;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Who acts, the door to the store, the time, and how somebody signs in place.
public record ClosingSeat(Actor actor, Transactor transactor, CaseClock clock, Signatures signatures) {
    <T> T read(Function<Tx, T> work) {
        return transactor.read(actor, Purpose.RUN_CASE, work);
    }
}
