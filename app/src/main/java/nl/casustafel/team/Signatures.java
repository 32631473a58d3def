package nl.casustafel.team;

import java.util.Optional;
import nl.casustafel.kernel.PersonId;

/// Signing in place, with a personal code or the own passphrase (DEC-6).
public final class Signatures {
    /// Compares a typed secret with what is kept of this person; slow by design, so called off the FX thread.
    @FunctionalInterface
    public interface SecretCheck {
        /// How the secret was recognised, or empty where it was not.
        Optional<SignatureProof.With> recognise(PersonId person, char[] typed);
    }

    private final SecretCheck check;

    public Signatures(SecretCheck check) {
        this.check = check;
    }

    /// A proof where the secret is this person's own, empty otherwise. The caller wipes `typed`.
    public Optional<SignatureProof> sign(PersonId person, char[] typed) {
        return check.recognise(person, typed).map(with -> new SignatureProof(person, with));
    }
}
