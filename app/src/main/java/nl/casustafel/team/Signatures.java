package nl.casustafel.team;

import java.util.Arrays;
import java.util.Optional;
import nl.casustafel.kernel.PersonId;

/// Signing in place, with a personal code or the own passphrase (DEC-6). In two steps, because deriving a key
/// takes up to a second, in which nothing must wait for the store: what to compare with is looked up on the
/// store thread, the comparison runs on the work pool.
public final class Signatures {
    /// Finds what is kept of a person.
    @FunctionalInterface
    public interface SecretCheck {
        /// Store thread, quick.
        Comparison of(PersonId person);
    }

    /// A typed secret against what is kept of one person.
    @FunctionalInterface
    public interface Comparison {
        /// How the secret was recognised, or empty where it was not. Work pool, slow by design.
        Optional<SignatureProof.With> recognise(char[] typed);
    }

    /// The hand of one person, ready to sign; made by [Signatures#of] alone.
    public static final class Hand {
        private final PersonId person;
        private final Comparison kept;

        private Hand(PersonId person, Comparison kept) {
            this.person = person;
            this.kept = kept;
        }

        /// A proof where the secret is this person's own, empty otherwise. Work pool; wipes `typed`.
        public Optional<SignatureProof> sign(char[] typed) {
            try {
                return kept.recognise(typed).map(with -> new SignatureProof(person, with));
            } finally {
                Arrays.fill(typed, '\0');
            }
        }
    }

    private final SecretCheck check;

    public Signatures(SecretCheck check) {
        this.check = check;
    }

    /// Store thread.
    public Hand of(PersonId person) {
        return new Hand(person, check.of(person));
    }
}
