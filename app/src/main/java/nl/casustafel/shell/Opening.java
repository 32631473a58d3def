package nl.casustafel.shell;

import java.util.Optional;
import java.util.function.Function;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.key.StoreKey;

/// A store that was just opened, on its way to a session. Whoever takes it closes it, and with that wipes
/// the key.
/// @param who the sign-in name that opened it; empty in the practice environment, where people are switched
/// freely
/// @param recovered the recovery code was used for it
public record Opening(H2Store store, StoreKey key, Optional<SignInName> who, boolean recovered)
        implements AutoCloseable {
    public Opening(H2Store store, StoreKey key, Optional<SignInName> who) {
        this(store, key, who, false);
    }

    /// Whether destroying is not followed by a new key yet. A practice store has no key files, and owes none.
    boolean owesKey() {
        return who.isPresent() && store.owesKey();
    }

    /// The same, opened with the recovery code.
    Opening byRecovery() {
        return new Opening(store, key, who, true);
    }

    /// What `first` gave, with the store still open. Where that throws, nobody has the store: it is closed.
    <T> T keptAfter(Function<Opening, T> first) {
        boolean kept = false;
        try {
            T answer = first.apply(this);
            kept = true;
            return answer;
        } finally {
            if (!kept) {
                close();
            }
        }
    }

    @Override
    public void close() {
        store.close();
        key.close();
    }
}
