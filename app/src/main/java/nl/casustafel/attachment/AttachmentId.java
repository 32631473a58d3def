package nl.casustafel.attachment;

import java.util.UUID;
import nl.casustafel.kernel.Id;

public record AttachmentId(UUID value) implements Id {
    public static AttachmentId fresh() {
        return new AttachmentId(UUID.randomUUID());
    }
}
