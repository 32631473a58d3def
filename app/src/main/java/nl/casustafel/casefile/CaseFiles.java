package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.ExternalNumber;
import nl.casustafel.vault.Tx;

/// The cases kept in the store. What the actor may not see is not found.
public interface CaseFiles {
    void add(Tx tx, CaseFile caseFile);

    Optional<Versioned<CaseFile>> find(Tx tx, Actor actor, CaseId id);

    /// Names the attachment that is the old decision of a case decided before this program.
    void decisionFile(Tx tx, CaseId id, AttachmentId document);

    void external(Tx tx, CaseId id, Optional<ExternalNumber> number);

    /// Sets the date of last processing, and keeps what moved it (W-G2).
    void processed(Tx tx, CaseId id, Processed how);

    /// Sets phase and the date of last processing, and keeps what moved it (W-G2).
    void proceed(Tx tx, CaseId id, CasePhase phase, LocalDate processedOn);
}
