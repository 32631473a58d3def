package nl.casustafel.casefile;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.WeighingId;

/// The admissions that wait, or waited, for the driehoek (T-S7).
public interface Ratifications {
    void add(Tx tx, Ratification asked);

    /// The one of a signal that is not answered.
    Optional<Ratification> waiting(Tx tx, Actor actor, SignalId signal);

    /// Once for each.
    void decide(Tx tx, WeighingId weighing, Ratification.Decided decided);
}
