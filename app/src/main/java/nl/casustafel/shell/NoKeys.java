package nl.casustafel.shell;

import java.util.Arrays;
import java.util.Optional;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.team.AccountKeys;

/// The accounts of the practice environment, which everybody enters without a key: every change succeeds
/// and changes nothing.
final class NoKeys implements AccountKeys {
    @Override
    public Optional<Refusal> give(SignInName name, char[] passphrase) {
        Arrays.fill(passphrase, '\0');
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> take(SignInName name) {
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> forget(SignInName name) {
        return Optional.empty();
    }

    @Override
    public boolean isRenewalOwed() {
        return false;
    }

    @Override
    public Optional<Refusal> change(SignInName name, char[] old, char[] fresh) {
        Arrays.fill(old, '\0');
        Arrays.fill(fresh, '\0');
        return Optional.empty();
    }
}
