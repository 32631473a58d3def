package nl.casustafel.dossier;

import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.vault.Tx;

/// What is kept of documents. Asks no gate: whoever calls found the case through it.
public interface CaseDocuments {
    void add(Tx tx, CaseId caseFile, AttachmentId file, Described described, PersonId by);

    /// False where no such document is described with this case.
    boolean remove(Tx tx, CaseId caseFile, AttachmentId file);
}
