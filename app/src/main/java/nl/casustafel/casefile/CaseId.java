package nl.casustafel.casefile;

import java.util.UUID;
import nl.casustafel.kernel.Id;

public record CaseId(UUID value) implements Id {
    public static CaseId fresh() {
        return new CaseId(UUID.randomUUID());
    }
}
