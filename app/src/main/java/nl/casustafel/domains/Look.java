package nl.casustafel.domains;

import java.time.Instant;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// That the participants looked at one part of the subject's life. The first look at it is the baseline;
/// what comes after is held against it.
public record Look(LookId id, CaseId caseFile, Situation situation, Instant notedAt, PersonId notedBy)
        implements PersonalData {
    @Override
    public String toString() {
        return "Look[" + id.value() + "]";
    }
}
