package nl.casustafel.attachment;

import java.util.UUID;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// A kept file, without its bytes.
/// @param owner the signal or case it belongs to; whoever may see that may see this
/// @param byteCount more than 0
public record Attachment(
        AttachmentId id, UUID owner, ShortText fileName, MediaType mediaType, long byteCount, ContentHash hash)
        implements PersonalData {
    /// Describes these bytes, under a fresh id.
    public static Attachment of(UUID owner, ShortText fileName, MediaType mediaType, byte[] content) {
        return new Attachment(
                AttachmentId.fresh(), owner, fileName, mediaType, content.length, ContentHash.of(content));
    }

    @Override
    public String toString() {
        return "Attachment[" + id.value() + ", " + byteCount + " bytes]";
    }
}
