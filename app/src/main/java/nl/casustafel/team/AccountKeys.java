package nl.casustafel.team;

import java.util.Optional;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.SignInName;

/// Gives a person of the team a key of one's own to the store. The person exists already; without the key
/// the account opens nothing. Takes about a second, so off the FX thread.
@FunctionalInterface
public interface AccountKeys {
    /// Empty where the key was made, else why not.
    /// @param passphrase typed by that person; wiped here
    Optional<Refusal> give(SignInName name, char[] passphrase);
}
