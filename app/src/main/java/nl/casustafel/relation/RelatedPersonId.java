package nl.casustafel.relation;

import java.util.UUID;
import nl.casustafel.kernel.Id;

public record RelatedPersonId(UUID value) implements Id {
    public static RelatedPersonId fresh() {
        return new RelatedPersonId(UUID.randomUUID());
    }
}
