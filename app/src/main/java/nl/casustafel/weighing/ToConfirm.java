package nl.casustafel.weighing;

import nl.casustafel.kernel.PersonalData;
import nl.casustafel.signal.SignalId;

/// A position that was told outside a meeting and for which nobody signed yet (DEC-6).
public record ToConfirm(WeighingId weighing, SignalId signal, Position position) implements PersonalData {
    @Override
    public String toString() {
        return "ToConfirm[" + weighing.value() + "]";
    }
}
