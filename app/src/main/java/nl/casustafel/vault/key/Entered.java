package nl.casustafel.vault.key;

import java.nio.file.Path;
import java.util.Optional;
import nl.casustafel.kernel.Outcome;

/// An account that was opened: the file that opened, and what was found.
/// @param file the key file, where one was needed; open until the account is left
record Entered(KeyFormat format, String slot, Path place, Optional<KeyFile> file, AgeIdentity identity, StoreKey key)
        implements AutoCloseable {
    /// The passphrase as this account takes it, which the caller closes.
    Passphrase locking(Passphrase passphrase) {
        return file.map(given -> given.with(passphrase)).orElseGet(passphrase::copy);
    }

    Outcome<StoreKey, KeyRefusal> keyAlone() {
        identity.close();
        return Outcome.done(key);
    }

    @Override
    public void close() {
        identity.close();
        key.close();
    }
}
