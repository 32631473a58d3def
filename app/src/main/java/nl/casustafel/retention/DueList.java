package nl.casustafel.retention;

import java.util.UUID;
import nl.casustafel.kernel.Id;

/// The list of what has to be destroyed, as something to go to; there is one.
public record DueList(UUID value) implements Id {
    public static final DueList INSTANCE = new DueList(new UUID(0, 0));
}
