package nl.casustafel.signal;

import java.time.Instant;
import java.util.Optional;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// One change of state: what, when, who and why (1.4). Never changed afterwards.
/// @param from empty for the first
public record SignalStep(Optional<SignalState> from, SignalState to, Instant at, PersonId person, StepReason reason)
        implements PersonalData {
    @Override
    public String toString() {
        return "SignalStep[" + to + "]";
    }
}
