package nl.casustafel.signal;

import java.util.UUID;
import nl.casustafel.kernel.Id;

public record SignalId(UUID value) implements Id {
    public static SignalId fresh() {
        return new SignalId(UUID.randomUUID());
    }
}
