package nl.casustafel.plan;

import java.util.UUID;
import nl.casustafel.kernel.Id;

public record ActionId(UUID value) implements Id {
    public static ActionId fresh() {
        return new ActionId(UUID.randomUUID());
    }
}
