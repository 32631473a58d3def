package nl.casustafel.signal;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.signal.SignalRefusal.Fixed;
import nl.casustafel.signal.SignalRefusal.Rule;

/// What holds whenever a fact that was kept is put right or taken away.
final class FactRules {
    private FactRules() {}

    /// T-S3: from an agenda on what was reported stays, and a better fact is added to it.
    static Optional<SignalRefusal> against(Actor actor, Signal signal) {
        if (!SignalDuties.takesIn(actor)) {
            return Optional.of(Rule.NOT_ALLOWED);
        }
        SignalState state = signal.state();
        if (state.amendable()) {
            return Optional.empty();
        }
        return Optional.of(state.takesFacts() ? Rule.FACT_FIXED : new Fixed(state));
    }
}
