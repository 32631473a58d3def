package nl.casustafel.referral;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;

/// Referrals as use cases change them. Whoever calls has passed the gate of the signal.
public interface Referrals {
    /// Of one signal, the oldest first.
    List<Versioned<Referral>> of(Tx tx, SignalId signal);

    Optional<Versioned<Referral>> find(Tx tx, Referral.Key id);

    void add(Tx tx, Referral referral);

    /// Takes away what was prepared for this signal and never left.
    void dropPrepared(Tx tx, SignalId signal);

    /// False, and nothing changed, where the row is no longer at this version.
    boolean change(Tx tx, Referral referral, int version);

    /// Where the decision about it leads: of the table, or without it. Empty where nobody takes it over.
    Optional<ReferralRoute> ahead(Tx tx, SignalId signal);

    /// Whether a case was made of it.
    boolean admitted(Tx tx, SignalId signal);

    /// Whether one of these texts names who reported, by name or address (W-D7). Told to nobody but as
    /// yes or no.
    boolean namesReporter(Tx tx, SignalId signal, List<String> texts);
}
