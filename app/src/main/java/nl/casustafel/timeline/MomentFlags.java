package nl.casustafel.timeline;

import java.time.Instant;
import java.util.Set;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.vault.Tx;

/// Which moments of a case its sheet in the minutes names.
public interface MomentFlags {
    /// Through the gate of the case.
    Set<Moment.Mark> of(Tx tx, Actor actor, CaseId caseFile);

    void add(Tx tx, CaseId caseFile, Moment.Mark mark, PersonId by, Instant at);

    void remove(Tx tx, CaseId caseFile, Moment.Mark mark);
}
