package nl.casustafel.casefile;

import java.util.Optional;
import nl.casustafel.attachment.AttachmentAction;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.attachment.Attachments;
import nl.casustafel.attachment.OpenedFile;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;

/// Opens a file of a case, such as the old decision, and leaves a line that it was opened. For whoever
/// sees the case, and the file where it is under embargo.
public final class OpenDecision {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final Attachments attachments;
    private final FileGate gate;

    public OpenDecision(Transactor transactor, CaseFiles cases, Attachments attachments, FileGate gate) {
        this.transactor = transactor;
        this.cases = cases;
        this.attachments = attachments;
        this.gate = gate;
    }

    /// Empty where it is not there, not of this case, or not for this person.
    public Optional<OpenedFile> handle(Actor actor, CaseId id, AttachmentId file) {
        return transactor.read(
                actor,
                Purpose.RUN_CASE,
                tx -> cases.find(tx, actor, id)
                        .flatMap(_ -> attachments.find(tx, file))
                        .filter(found -> found.owner().equals(id.value()) && gate.shows(tx, actor, file))
                        .flatMap(found -> attachments.bytes(tx, file).map(content -> {
                            tx.audit(AttachmentAction.ATTACHMENT_OPENED, file);
                            return new OpenedFile(found, content);
                        })));
    }
}
