package nl.casustafel.attachment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.Tx;

/// Keeps a file with a signal or case. Has no door of its own: whether the actor may add to the owner is
/// for the feature of the owner to say.
public final class KeepAttachment {
    /// Sizes are bytes.
    public static final int MIB = 1024 * 1024;

    public static final int FILE_MAX = 20 * MIB;
    /// Of one signal or case.
    public static final int OWNER_MAX = 100 * MIB;

    public static final int FILES_MAX = 100;

    private final Attachments attachments;

    public KeepAttachment(Attachments attachments) {
        this.attachments = attachments;
    }

    public Outcome<Attachment, AttachmentRefusal> within(
            Tx tx, Actor actor, UUID owner, ShortText fileName, MediaType mediaType, byte[] content) {
        Optional<AttachmentRefusal> refusal = against(attachments.list(tx, owner), content.length);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Attachment kept = Attachment.of(owner, fileName, mediaType, content);
        attachments.add(tx, kept, content, actor.person());
        tx.audit(AttachmentAction.ATTACHMENT_KEPT, kept.id());
        return Outcome.done(kept);
    }

    /// Why a file of this size cannot join these.
    public static Optional<AttachmentRefusal> against(List<Attachment> present, long byteCount) {
        if (byteCount == 0) {
            return Optional.of(AttachmentRefusal.EMPTY);
        }
        if (byteCount > FILE_MAX) {
            return Optional.of(AttachmentRefusal.TOO_LARGE);
        }
        if (present.size() >= FILES_MAX) {
            return Optional.of(AttachmentRefusal.TOO_MANY);
        }
        long together = present.stream().mapToLong(Attachment::byteCount).sum() + byteCount;
        return together > OWNER_MAX ? Optional.of(AttachmentRefusal.TOO_LARGE_TOGETHER) : Optional.empty();
    }
}
