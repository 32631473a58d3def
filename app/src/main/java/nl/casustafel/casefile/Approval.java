package nl.casustafel.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;

/// Who signed in place that somebody takes part in a case, or no longer does, or that it ends (DEC-6,
/// W-B3, W-C8, T-C7).
/// @param about the participant or third party, or the case
/// @param party absent where the regime knows no three
public record Approval(
        UUID about, Matter what, Optional<Party> party, PersonId person, SignatureProof.With with, Instant at) {
    public enum Matter {
        DESIGNATION,
        END_OF_DESIGNATION,
        THIRD_PARTY,
        /// That the case ends, or goes to another municipality (T-C7, T-C10).
        END
    }
}
