package nl.casustafel.dossier;

import nl.casustafel.attachment.AttachmentAction;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.attachment.Attachments;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;

/// Takes away a document that does not belong with a case (W-D8, WPGA art. 10): the file and what was said
/// of it. The decision of before this program is not taken away.
public final class RemoveDocument {
    private final Transactor transactor;
    private final CaseDocuments documents;
    private final Attachments attachments;
    private final ProceedCase proceed;

    public RemoveDocument(
            Transactor transactor, CaseDocuments documents, Attachments attachments, ProceedCase proceed) {
        this.transactor = transactor;
        this.documents = documents;
        this.attachments = attachments;
        this.proceed = proceed;
    }

    public Outcome<AttachmentId, DossierRefusal> handle(Actor actor, CaseId caseFile, AttachmentId file) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!AddDocument.allowedTo(actor)) {
                return Outcome.refused(DossierRefusal.Plain.NOT_YOURS);
            }
            return DossierRefusal.ofCase(proceed.within(tx, actor, caseFile)).then(_ -> {
                if (!documents.remove(tx, caseFile, file)) {
                    return Outcome.refused(DossierRefusal.Plain.UNKNOWN);
                }
                attachments.remove(tx, file);
                tx.audit(AttachmentAction.ATTACHMENT_REMOVED, file);
                tx.emit(new DossierChanged(caseFile));
                return Outcome.done(file);
            });
        });
    }
}
