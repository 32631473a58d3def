package nl.casustafel.weighing;

import java.time.Instant;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.team.SignatureProof;

/// How a position came here (DEC-6): signed in place, or told outside a meeting and noted by somebody else.
public sealed interface Given extends PersonalData {
    /// By the own passphrase or personal code.
    record Signed(SignatureProof.With with) implements Given {
        @Override
        public String toString() {
            return "Signed[" + with + "]";
        }
    }

    /// By phone or in writing, which is no signature: it counts, and waits to be confirmed at the next meeting.
    /// @param at when it was told
    /// @param notedBy never who told it
    record Told(Means means, Instant at, PersonId notedBy, Optional<Confirmation> confirmation) implements Given {
        @Override
        public String toString() {
            return "Told[" + means + "]";
        }
    }

    enum Means {
        PHONE,
        WRITTEN
    }

    /// What was signed at the table about a position that was told.
    /// @param by holds the mandate of that party on the day; as a rule who told it
    /// @param text what was meant, where it was noted wrong
    record Confirmation(
            Verdict verdict, Optional<LongText> text, PersonId by, SignatureProof.With signedWith, Instant at)
            implements PersonalData {
        @Override
        public String toString() {
            return "Confirmation[" + verdict + "]";
        }
    }

    enum Verdict {
        /// It was said like that.
        CONFIRMED,
        /// It was not said like that. The position stays as it was noted; this stands beside it (W-C3).
        DISPUTED
    }
}
