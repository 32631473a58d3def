package nl.casustafel.team;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
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
        private final Consumer<PersonId> wrong;

        private Hand(PersonId person, Comparison kept, Consumer<PersonId> wrong) {
            this.person = person;
            this.kept = kept;
            this.wrong = wrong;
        }

        /// A proof where the secret is this person's own, empty otherwise. Work pool; wipes `typed`.
        public Optional<SignatureProof> sign(char[] typed) {
            try {
                Optional<SignatureProof> proof = kept.recognise(typed).map(with -> new SignatureProof(person, with));
                if (proof.isEmpty()) {
                    wrong.accept(person);
                }
                return proof;
            } finally {
                Arrays.fill(typed, '\0');
            }
        }
    }

    private final SecretCheck check;
    private final Consumer<PersonId> wrong;

    public Signatures(SecretCheck check) {
        this(check, _ -> {});
    }

    /// @param wrong hears of every secret that was not the person's own; work pool
    public Signatures(SecretCheck check, Consumer<PersonId> wrong) {
        this.check = check;
        this.wrong = wrong;
    }

    /// Store thread.
    public Hand of(PersonId person) {
        return new Hand(person, check.of(person), wrong);
    }
}
