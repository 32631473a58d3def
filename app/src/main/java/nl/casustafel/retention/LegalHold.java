package nl.casustafel.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.HoldGround;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// *Vernietiging opgeschort*: a statute bars the destruction of a case, or it is needed for a legal claim
/// (W-G1, WPGA art. 9). It moves no term: what is kept longer is kept for this alone.
public record LegalHold(Key id, CaseId caseFile, Entry entry, Placed placed, Optional<Ended> ended)
        implements PersonalData {
    /// Months ahead within which somebody looks whether it is still needed; team policy.
    public static final int REVIEW_WITHIN_MONTHS = 12;

    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// @param reason which statute or which claim
    /// @param owner who sees to it that it ends
    public record Entry(HoldGround ground, LongText reason, PersonId owner, LocalDate reviewOn)
            implements PersonalData {
        @Override
        public String toString() {
            return "Entry[" + ground + "]";
        }
    }

    public record Placed(LocalDate on, PersonId by) {}

    public record Ended(LocalDate on, PersonId by, LongText reason) implements PersonalData {
        @Override
        public String toString() {
            return "Ended[" + on + "]";
        }
    }

    public boolean running() {
        return ended.isEmpty();
    }

    /// Whether this day will do to look at it again.
    static boolean reviewFits(LocalDate reviewOn, LocalDate today) {
        return reviewOn.isAfter(today) && !reviewOn.isAfter(today.plusMonths(REVIEW_WITHIN_MONTHS));
    }

    LegalHold reviewed(LocalDate next) {
        return new LegalHold(
                id, caseFile, new Entry(entry.ground(), entry.reason(), entry.owner(), next), placed, ended);
    }

    LegalHold ended(Ended end) {
        return new LegalHold(id, caseFile, entry, placed, Optional.of(end));
    }

    @Override
    public String toString() {
        return "LegalHold[" + entry.ground() + "]";
    }
}
