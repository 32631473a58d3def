package nl.casustafel.casefile.ui;

import java.time.LocalDate;
import java.util.Map;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// When the plan of each case is looked at again; told by the feature that keeps plans. Cases without an
/// agreed plan are left out. Store thread.
@FunctionalInterface
public interface NextReviews {
    Map<CaseId, LocalDate> of(Tx tx, Actor actor);
}
