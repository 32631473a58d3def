package nl.casustafel.signal.ui;

import java.util.function.Consumer;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.SignalId;

/// Brings a signal to where it is weighed. Handed in, because a signal knows nothing of meetings. FX thread.
public interface AgendaDoor {
    /// Lets a person choose the planned meeting that it goes to.
    /// @param refused gets what stood in the way: the signal's own refusal where it was the signal's
    void choose(SignalId id, Consumer<Refusal> refused);

    /// Begins to weigh it outside a meeting, by phone or in writing, and goes there (DEC-6).
    void weighOutside(SignalId id, Consumer<Refusal> refused);
}
