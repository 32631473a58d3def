package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// An incidental third party: somebody who is no standing participant, admitted for this case alone (W-B2,
/// W-B3, WPGA art. 3(3)). It never gets an account; what it needs is handed over (W-B5, Bpga art. 11).
public record ThirdParty(Key id, Terms terms, LocalDate admittedOn, Optional<LocalDate> endedOn)
        implements PersonalData {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// What was asked of it before.
    /// @param expertise condition (i): what it knows that is necessary for this case
    /// @param ownTask condition (ii): from which statutory or public task it can play a role in the plan
    /// @param scope which data it needs for that, and no more
    /// @param until when it ends by itself
    public record Terms(
            ShortText organisation,
            Optional<ShortText> contact,
            LongText expertise,
            LongText ownTask,
            LongText scope,
            LocalDate until,
            Secrecy secrecy)
            implements PersonalData {
        @Override
        public String toString() {
            return "Terms[" + until + "]";
        }
    }

    /// The statement of secrecy (W-B6): signed on a day, or why not; the WGS lets nobody in without one.
    public record Secrecy(Optional<LocalDate> signedOn, Optional<LongText> why) implements PersonalData {
        @Override
        public String toString() {
            return "Secrecy[" + signedOn + "]";
        }
    }

    public boolean takesPartOn(LocalDate day) {
        return !day.isAfter(terms.until())
                && endedOn.filter(end -> !day.isBefore(end)).isEmpty();
    }

    @Override
    public String toString() {
        return "ThirdParty[" + id.value() + "]";
    }
}
