package nl.casustafel.shell;

import java.util.Optional;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.key.StoreKey;

/// A store that was just opened, on its way to a session. Whoever takes it closes both.
/// @param who the sign-in name that opened it; empty in the practice environment, where people are switched
/// freely
public record Opening(H2Store store, StoreKey key, Optional<SignInName> who) {}
