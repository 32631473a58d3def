package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// When a case is looked at next, as its plan says; told by the feature that keeps plans.
@FunctionalInterface
public interface CaseReviews {
    /// Empty where nobody agreed on a day.
    Optional<LocalDate> next(Tx tx, Actor actor, CaseId id);
}
