package nl.casustafel.team;

import java.nio.file.Path;
import java.util.Optional;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.SignInName;

/// The keys by which people of the team open the store, beside the store itself. Off the FX thread.
public interface AccountKeys {
    /// Gives a person who is in the store already a key of one's own, instead of one left behind under that
    /// name. Takes about a second. Empty where the key was made, else why not.
    /// @param passphrase typed by that person; wiped here
    Optional<Refusal> give(SignInName name, char[] passphrase);

    /// Takes the key of somebody away who leaves, so that the passphrase opens nothing any more. Whoever had
    /// a key may have kept the key of the whole store: from then on that is owed a renewal. Empty where the
    /// key is gone, else why not.
    Optional<Refusal> take(SignInName name);

    /// Takes the key under a name away whose person goes on under another.
    Optional<Refusal> forget(SignInName name);

    /// Whether somebody left since the key of the store was made, or something was destroyed after which the
    /// team wants another. On the store thread.
    boolean isRenewalOwed();

    /// Replaces the passphrase of one's own key. Takes about two seconds.
    /// @param old wiped here, as is `fresh`
    /// @param file where one's key file is, if one has it
    Optional<Refusal> change(SignInName name, char[] old, char[] fresh, Optional<Path> file);

    /// Whether one's own key opens with a key file only.
    boolean needsFile(SignInName name);

    /// Makes a key file at `place`, without which the passphrase opens nothing from then on. Takes about two
    /// seconds.
    /// @param passphrase wiped here
    Optional<Refusal> makeFile(SignInName name, char[] passphrase, Path place);

    /// From then on the passphrase alone opens again. Takes about two seconds.
    /// @param passphrase wiped here
    /// @param file where the key file is
    Optional<Refusal> dropFile(SignInName name, char[] passphrase, Optional<Path> file);
}
