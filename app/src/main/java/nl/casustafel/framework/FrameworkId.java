package nl.casustafel.framework;

import java.util.UUID;
import nl.casustafel.kernel.Id;

/// One version of a framework, from its first draft on.
public record FrameworkId(UUID value) implements Id {
    public static FrameworkId fresh() {
        return new FrameworkId(UUID.randomUUID());
    }
}
