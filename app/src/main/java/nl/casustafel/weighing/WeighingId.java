package nl.casustafel.weighing;

import java.util.UUID;
import nl.casustafel.kernel.Id;

public record WeighingId(UUID value) implements Id {
    public static WeighingId fresh() {
        return new WeighingId(UUID.randomUUID());
    }
}
