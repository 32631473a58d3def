package nl.casustafel.signal.ui;

import java.util.function.Consumer;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.SignalId;

/// Lets a person choose the planned meeting that a signal goes to. Handed in, because a signal knows
/// nothing of meetings. FX thread.
@FunctionalInterface
public interface AgendaDoor {
    /// @param refused gets what stood in the way: the signal's own refusal where it was the signal's
    void choose(SignalId id, Consumer<Refusal> refused);
}
