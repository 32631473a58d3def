package nl.casustafel.person;

import java.util.UUID;
import nl.casustafel.kernel.Id;

public record SubjectId(UUID value) implements Id {
    public static SubjectId fresh() {
        return new SubjectId(UUID.randomUUID());
    }
}
