package nl.casustafel.signal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// The signals that were settled without the table and stand as they were settled (T-S3x): not brought to
/// it since, not destroyed, not with another team. Without the gate, because those who weigh may not see
/// such a signal and must still know that there is one (DEC-1): nothing but number, reason and time leaves
/// here, and the signal itself for [PullToTable] alone.
public interface SetAsides {
    /// Settled after `last`, by number.
    List<SetAside> since(Tx tx, Instant last);

    /// Empty where it does not stand so.
    Optional<Versioned<Signal>> standing(Tx tx, SignalId id);
}
