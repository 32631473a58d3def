package nl.casustafel.relation;

import java.time.Instant;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// Somebody with whom the subject of one case has a social relation (W-D1 (h)): a light record of that case
/// and nothing else. It points to no subject and no other case, and goes with the case (W-D6).
public record RelatedPerson(RelatedPersonId id, CaseId caseFile, Tie tie, Instant notedAt, PersonId notedBy)
        implements PersonalData {
    @Override
    public String toString() {
        return "RelatedPerson[" + id.value() + "]";
    }
}
