package nl.casustafel.signal;

import java.util.Optional;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.AttachmentAction;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.attachment.Attachments;
import nl.casustafel.attachment.OpenedFile;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Opens a file that came with a signal, and leaves a line that it was opened. It came from the
/// reporter, so it is for those alone who have the receiver's part (DEC-7, W-D7).
public final class OpenFile {
    private final Transactor transactor;
    private final Signals signals;
    private final Attachments attachments;

    public OpenFile(Transactor transactor, Signals signals, Attachments attachments) {
        this.transactor = transactor;
        this.signals = signals;
        this.attachments = attachments;
    }

    /// Empty where it is not there, not of this signal, or not for this person.
    public Optional<OpenedFile> handle(Actor actor, SignalId signal, AttachmentId file) {
        return transactor.read(
                actor,
                Purpose.TEST_SIGNAL,
                tx -> signals.source(tx, actor, signal)
                        .flatMap(_ -> attachments.find(tx, file))
                        .filter(found -> found.owner().equals(signal.value()))
                        .flatMap(found -> opened(tx, found)));
    }

    private Optional<OpenedFile> opened(Tx tx, Attachment found) {
        return attachments.bytes(tx, found.id()).map(content -> {
            tx.audit(AttachmentAction.ATTACHMENT_OPENED, found.id());
            return new OpenedFile(found, content);
        });
    }
}
