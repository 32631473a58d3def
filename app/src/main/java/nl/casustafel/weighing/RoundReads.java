package nl.casustafel.weighing;

import java.util.Optional;
import nl.casustafel.assessment.Round;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// Reading what was rated in a weighing, through the gate of its signal.
public interface RoundReads {
    /// Until the round is closed, who rated; then what (DEC-3). Empty where nobody rated, or the
    /// weighing may not be seen.
    Optional<Round> round(Tx tx, Actor actor, WeighingId id);
}
