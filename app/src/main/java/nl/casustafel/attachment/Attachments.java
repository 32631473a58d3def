package nl.casustafel.attachment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.vault.Tx;

/// The files kept in the store. Whoever calls has passed the gate of the signal or case that owns them.
public interface Attachments {
    /// Keeps a file; [KeepAttachment] guards the limits. `content` is not kept a reference to.
    void add(Tx tx, Attachment attachment, byte[] content, PersonId by);

    /// The files of one signal or case, oldest first, without their bytes.
    List<Attachment> list(Tx tx, UUID owner);

    Optional<Attachment> find(Tx tx, AttachmentId id);

    /// A file that this person added and whose words were not read yet; the oldest first.
    Optional<Attachment> unread(Tx tx, PersonId by);

    /// Keeps what was read of a file; goes with the file.
    void keepWords(Tx tx, AttachmentId id, FileWords.Answer answer);

    /// Takes a file away for good; the caller writes the audit line.
    void remove(Tx tx, AttachmentId id);

    /// All bytes of one file; the caller writes the audit line of opening it.
    Optional<byte[]> bytes(Tx tx, AttachmentId id);
}
