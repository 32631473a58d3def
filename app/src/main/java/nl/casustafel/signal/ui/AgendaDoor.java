package nl.casustafel.signal.ui;

import nl.casustafel.signal.SignalId;

/// Lets a person choose the planned meeting that a signal goes to. Handed in, because a signal knows
/// nothing of
/// meetings. FX thread.
@FunctionalInterface
public interface AgendaDoor {
    void choose(SignalId id);
}
