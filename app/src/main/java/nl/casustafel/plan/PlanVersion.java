package nl.casustafel.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// One version of the plan of a case.
/// @param number 1, 2, 3 … within the case
/// @param agreedOn present once agreed
public record PlanVersion(
        PlanVersionId id,
        CaseId caseFile,
        int number,
        PlanContent content,
        Instant madeAt,
        PersonId madeBy,
        Optional<LocalDate> agreedOn)
        implements PersonalData {
    public PlanState state() {
        return agreedOn.isPresent() ? PlanState.AGREED : PlanState.CONCEPT;
    }

    @Override
    public String toString() {
        return "PlanVersion[" + number + " " + state() + "]";
    }
}
