package nl.casustafel.domains;

import java.util.UUID;
import nl.casustafel.kernel.Id;

public record LookId(UUID value) implements Id {
    public static LookId fresh() {
        return new LookId(UUID.randomUUID());
    }
}
