package nl.casustafel.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.SignalId;

/// One signal handed to one organisation: what was sent, and what they answered.
/// @param answerDueOn the day an answer is waited for
public record Referral(
        Key id,
        SignalId signal,
        Terms terms,
        Prepared prepared,
        ReferralState state,
        LocalDate answerDueOn,
        Optional<LocalDate> sentOn,
        Optional<Answer> answer)
        implements PersonalData {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    public record Prepared(Instant at, PersonId by) {}

    /// What leaves, to whom and on which ground (W-F1).
    /// @param contact a function, e.g. *teamleider*
    /// @param covering what the receiver is asked, in own words
    /// @param facts in the order they stand on the sheet; none where the covering words are enough
    public record Terms(
            ReferralRoute route,
            ShortText organisation,
            ShortText contact,
            Assurance assurance,
            ShortText legalBasis,
            LongText covering,
            List<Fact.Key> facts)
            implements PersonalData {
        public Terms {
            facts = List.copyOf(facts);
        }

        @Override
        public String toString() {
            return "Terms[" + route + "]";
        }
    }

    /// @param on when the answer came, or when it was decided here
    public record Answer(LocalDate on, Optional<LongText> reason, PersonId by) implements PersonalData {
        @Override
        public String toString() {
            return "Answer[" + on + "]";
        }
    }

    Referral sent(LocalDate on) {
        return new Referral(id, signal, terms, prepared, ReferralState.SENT, answerDueOn, Optional.of(on), answer);
    }

    Referral answered(ReferralState as, Answer given) {
        return new Referral(id, signal, terms, prepared, as, answerDueOn, sentOn, Optional.of(given));
    }

    @Override
    public String toString() {
        return "Referral[" + id.value() + " " + state + "]";
    }
}
