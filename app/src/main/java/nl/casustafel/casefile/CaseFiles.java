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

    /// Links a case to the last one before it about the same subject, where that one is over: what begins anew
    /// comes from a new signal and a new weighing (law 1.5).
    void follow(Tx tx, CaseId id);

    /// Keeps a step; the phase itself is set by [#proceed].
    void addStep(Tx tx, CaseId id, CaseStep step);

    /// How a participant answered, in the place of what it answered before.
    void contributed(Tx tx, Participant.Key participant, Contribution contribution);

    /// Sets the date of last processing, and keeps what moved it (W-G2); of a case that is over it stands.
    void processed(Tx tx, CaseId id, Processed how);

    /// Sets phase and the date of last processing, and keeps what moved it (W-G2).
    void proceed(Tx tx, CaseId id, CasePhase phase, LocalDate processedOn);
}
