package nl.casustafel.referral;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// The reasoned statement why the person concerned of a case is not told that data of him are processed
/// (*MotiveringNietInformeren*, W-H5, WPGA art. 11). It is looked at again on a day, and lapses as soon as its
/// ground does; never changed otherwise.
public record Statement(
        Key id, CaseId caseFile, Content content, LocalDate madeOn, PersonId madeBy, Optional<Lapsed> lapsed)
        implements PersonalData {
    /// A statement holds this long at most before it is looked at again; team policy.
    public static final int REVIEW_WITHIN_MONTHS = SettleInforming.REVIEW_WITHIN_MONTHS;

    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// @param grounds at least one
    /// @param considered what was weighed of UAVG art. 41(2); what is left out did not matter here
    public record Content(
            Set<RestrictionGround> grounds,
            LongText reason,
            Map<Consideration, LongText> considered,
            LocalDate reviewOn)
            implements PersonalData {
        public Content {
            grounds = Set.copyOf(grounds);
            considered = Map.copyOf(considered);
        }

        @Override
        public String toString() {
            return "Content" + grounds;
        }
    }

    /// @param informedOn where it ended because the person was told
    public record Lapsed(LocalDate on, PersonId by, LongText reason, Optional<LocalDate> informedOn)
            implements PersonalData {
        @Override
        public String toString() {
            return "Lapsed[" + on + "]";
        }
    }

    public boolean holds() {
        return lapsed.isEmpty();
    }

    @Override
    public String toString() {
        return "Statement[" + madeOn + "]";
    }
}
