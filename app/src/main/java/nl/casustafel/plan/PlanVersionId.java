package nl.casustafel.plan;

import java.util.UUID;
import nl.casustafel.kernel.Id;

public record PlanVersionId(UUID value) implements Id {
    public static PlanVersionId fresh() {
        return new PlanVersionId(UUID.randomUUID());
    }
}
