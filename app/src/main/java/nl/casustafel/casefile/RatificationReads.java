package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.WeighingId;

/// Reading what the driehoek is asked, through the gate of the signal: what the actor may not see is not
/// there.
public interface RatificationReads {
    /// The newest of a signal, answered or not. Leaves no line.
    Optional<Ratification> latest(Tx tx, Actor actor, SignalId signal);

    /// That of one weighing. Leaves no line.
    Optional<Ratification> of(Tx tx, Actor actor, WeighingId weighing);

    /// Those not answered, the first due first.
    List<Awaited> awaited(Tx tx, Actor actor);

    /// One line of it.
    record Awaited(SignalId signal, DossierNumber number, PersonId owner, LocalDate dueOn) {}
}
