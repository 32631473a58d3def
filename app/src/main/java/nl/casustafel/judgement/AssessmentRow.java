package nl.casustafel.judgement;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.assessment.FrameworkHash;

/// An assessment in the list of its case. Says nothing of any level.
public record AssessmentRow(
        AssessmentId id,
        FrameworkHash framework,
        LocalDate begunOn,
        Optional<LocalDate> agreedOn,
        LocalDate validUntil) {}
