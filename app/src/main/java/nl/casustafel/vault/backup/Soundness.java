package nl.casustafel.vault.backup;

import java.util.Optional;
import nl.casustafel.vault.h2.H2Store;

/// Checks the log of a store from its first entry.
@FunctionalInterface
public interface Soundness {
    /// The last entry of a whole chain.
    record Head(long seq, String code) {}

    /// Empty where the chain is broken.
    Optional<Head> of(H2Store store);
}
