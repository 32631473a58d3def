package nl.casustafel.timeline;

import java.util.List;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// Where moments come from. A feature that keeps something about cases tells of it here; what the actor may
/// not see is not told, not even that it is there (DEC-5).
@FunctionalInterface
public interface Moments {
    /// In any order. Leaves no line in the log: opening the case did.
    List<Moment> of(Tx tx, Actor actor, CaseId caseFile);
}
