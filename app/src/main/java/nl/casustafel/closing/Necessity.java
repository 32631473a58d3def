package nl.casustafel.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// The test whether what is processed of a case is still needed, and proportionate (W-E2, WPGA art. 9). Made
/// once, and never changed.
public record Necessity(Key id, CaseId caseFile, Instant at, PersonId by, boolean needed, LongText reason)
        implements PersonalData {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    public LocalDate on() {
        return at.atZone(CaseClock.ZONE).toLocalDate();
    }

    @Override
    public String toString() {
        return "Necessity[" + at + " " + needed + "]";
    }
}
