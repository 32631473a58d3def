package nl.casustafel.judgement;

import java.util.UUID;
import nl.casustafel.kernel.Id;

/// One assessment of a case.
public record AssessmentId(UUID value) implements Id {
    public static AssessmentId fresh() {
        return new AssessmentId(UUID.randomUUID());
    }
}
