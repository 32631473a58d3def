package nl.casustafel.retention;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// How long cases are kept. Leaves no line: nothing of what was written in a case is read.
public interface TermReads {
    /// The cases whose end this actor sees to, closed ones by number; by the day until which they are kept.
    List<KeptCase> all(Tx tx, Actor actor);

    /// One of these.
    Optional<KeptCase> mine(Tx tx, Actor actor, CaseId id);

    /// A running case this actor sees, or one of these.
    Optional<KeptCase> of(Tx tx, Actor actor, CaseId id);
}
