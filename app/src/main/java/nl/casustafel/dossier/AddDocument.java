package nl.casustafel.dossier;

import java.util.Optional;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.attachment.AttachmentRefusal;
import nl.casustafel.attachment.ChosenFile;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRoles;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.dossier.DossierRefusal.Plain;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Keeps a document with a case, inside the encrypted store and within the limits of all files (W-I1).
public final class AddDocument {
    private final Transactor transactor;
    private final CaseDocuments documents;
    private final KeepAttachment keep;
    private final ProceedCase proceed;
    private final CaseClock clock;

    public AddDocument(
            Transactor transactor, CaseDocuments documents, KeepAttachment keep, ProceedCase proceed, CaseClock clock) {
        this.transactor = transactor;
        this.documents = documents;
        this.keep = keep;
        this.proceed = proceed;
        this.clock = clock;
    }

    /// Whether this person adds and takes away; others read.
    public static boolean allowedTo(Actor actor) {
        return CaseRoles.takesPart(actor);
    }

    public Outcome<AttachmentId, DossierRefusal> handle(
            Actor actor, CaseId caseFile, ChosenFile file, Described described) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!allowedTo(actor)) {
                return Outcome.refused(DossierRefusal.Plain.NOT_YOURS);
            }
            Optional<DossierRefusal> objection = against(described);
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
            return DossierRefusal.ofCase(proceed.within(tx, actor, caseFile))
                    .then(_ -> kept(tx, actor, caseFile, file, described));
        });
    }

    /// What is written down was not only told, and an embargo is of whoever may read it meanwhile (W-D1).
    private Optional<DossierRefusal> against(Described described) {
        Conditions conditions = described.conditions();
        if (conditions.spokenOnly()) {
            return Optional.of(Plain.WRITTEN_ON_PAPER);
        }
        if (conditions.embargoUntil().isPresent() && described.from().isEmpty()) {
            return Optional.of(Plain.EMBARGO_OF_NOBODY);
        }
        return BringRules.against(Optional.empty(), conditions, clock.today());
    }

    private Outcome<AttachmentId, DossierRefusal> kept(
            Tx tx, Actor actor, CaseId caseFile, ChosenFile file, Described described) {
        return switch (keep.within(tx, actor, caseFile.value(), file.fileName(), file.mediaType(), file.content())) {
            case Outcome.Refused<Attachment, AttachmentRefusal>(AttachmentRefusal refusal) ->
                Outcome.refused(new DossierRefusal.ByAttachment(refusal));
            case Outcome.Done<Attachment, AttachmentRefusal>(Attachment kept) -> {
                documents.add(tx, caseFile, kept.id(), described, actor.person());
                tx.audit(DossierAction.CASE_DOCUMENT_ADDED, kept.id());
                tx.emit(new DossierChanged(caseFile));
                yield Outcome.done(kept.id());
            }
        };
    }
}
