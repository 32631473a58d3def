package nl.casustafel.casefile.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.vault.Tx;

/// What the feature that keeps plans tells of them. Store thread.
@FunctionalInterface
public interface FromPlans {
    /// When the plan of each case is looked at again; cases without an agreed plan are left out.
    Map<CaseId, LocalDate> reviews(Tx tx, Actor actor);

    /// When a case can end, as the last agreed plan says it.
    default Optional<LongText> exitCriteria(Tx tx, Actor actor, CaseId id) {
        return Optional.empty();
    }
}
