package nl.casustafel.weighing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.team.Party;

/// What stands in the way of a decision (T-S5, T-S6, W-C3). Knows no store, so that the rules can be read
/// in one go.
final class Objections {
    private Objections() {}

    /// @param today the day of the decision
    static Optional<WeighingRefusal> to(Decision.Deferred deferral, LocalDate today, WeighingPolicy policy) {
        LocalDate latest = today.plus(deferral.emergency() ? policy.longestEmergency() : policy.longestDeferral());
        return deferral.returnsOn().isAfter(today) && !deferral.returnsOn().isAfter(latest)
                ? Optional.empty()
                : Optional.of(new WeighingRefusal.ReturnDate(latest));
    }

    static Optional<WeighingRefusal> to(WeighingOutcome outcome, Agreement agreement) {
        return switch (agreement) {
            case Agreement.Missing(Set<Party> parties) ->
                Optional.of(new WeighingRefusal.PositionsMissing(parties, outcome));
            case Agreement.Divided() ->
                switch (outcome) {
                    case NO_AGREEMENT -> Optional.empty();
                    case ADMITTED -> Optional.of(WeighingRefusal.Plain.NOT_ALL_IN_LINE);
                    default -> Optional.of(WeighingRefusal.Plain.POSITIONS_DIFFER);
                };
            case Agreement.Unanimous(Stand stand) ->
                outcome.restsOn(stand) ? Optional.empty() : Optional.of(contradicted(outcome));
        };
    }

    private static WeighingRefusal contradicted(WeighingOutcome outcome) {
        return switch (outcome) {
            case ADMITTED -> WeighingRefusal.Plain.NOT_ALL_IN_LINE;
            case NO_AGREEMENT -> WeighingRefusal.Plain.THEY_AGREE;
            default -> WeighingRefusal.Plain.OUTCOME_CONTRADICTS;
        };
    }

    static Optional<WeighingRefusal> to(WeighingOutcome outcome, WeighingForm form) {
        if (form.criteria().isEmpty()) {
            return Optional.of(WeighingRefusal.Plain.NO_CRITERION);
        }
        if (outcome == WeighingOutcome.ADMITTED) {
            Optional<WeighingRefusal> owed = toAdmission(form);
            if (owed.isPresent()) {
                return owed;
            }
        }
        if (form.informedBefore().isEmpty()) {
            return Optional.of(WeighingRefusal.Plain.INFORMED_NOT_SAID);
        }
        boolean reasonOwed = form.informedBefore().get() == InformedBefore.NO;
        return reasonOwed && form.informedReason().isEmpty()
                ? Optional.of(WeighingRefusal.Plain.INFORMED_WITHOUT_REASON)
                : Optional.empty();
    }

    /// What only an admission owes: that it is a matter of the act (W-A1), and a joint approach not too
    /// heavy.
    private static Optional<WeighingRefusal> toAdmission(WeighingForm form) {
        Scope scope = form.scope();
        if (scope.motive().isEmpty() || scope.grounds().isEmpty()) {
            return Optional.of(WeighingRefusal.Plain.NO_MOTIVE);
        }
        if (scope.limb().isEmpty()) {
            return Optional.of(WeighingRefusal.Plain.NO_LIMB);
        }
        if (scope.outsideTheAct() && scope.nonetheless().isEmpty()) {
            return Optional.of(WeighingRefusal.Plain.NO_IDEOLOGY);
        }
        return form.proportionality().isEmpty()
                ? Optional.of(WeighingRefusal.Plain.NO_PROPORTIONALITY)
                : Optional.empty();
    }
}
