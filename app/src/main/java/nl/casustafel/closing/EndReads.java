package nl.casustafel.closing;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// Reading how cases end. Leaves no line: the case was opened, and of one that is over only a number is told.
public interface EndReads {
    /// Through the gate of the case.
    Optional<EndStanding> of(Tx tx, Actor actor, CaseId id);

    /// What is left to do of cases that are over, for who keeps the files of their municipality and for
    /// coordinators; the earliest first. Holds no name of whom a case was about (W-E3).
    List<OwedTask> owed(Tx tx, Actor actor);
}
