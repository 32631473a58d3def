package nl.casustafel.casefile;

import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.AttachmentRefusal;
import nl.casustafel.attachment.ChosenFile;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Keeps the old decision with a case that was decided before this program (DEC-14), once. What was
/// weighed here has its decision in the weighing and takes none.
public final class KeepDecision {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final KeepAttachment keep;
    private final ProceedCase proceed;

    public KeepDecision(Transactor transactor, CaseFiles cases, KeepAttachment keep, ProceedCase proceed) {
        this.transactor = transactor;
        this.cases = cases;
        this.keep = keep;
        this.proceed = proceed;
    }

    public Outcome<CaseId, CaseRefusal> handle(Actor actor, CaseId id, ChosenFile decision) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> within(tx, actor, id, decision).then(_ -> proceed.within(tx, actor, id)));
    }

    Outcome<CaseId, CaseRefusal> within(Tx tx, Actor actor, CaseId id, ChosenFile decision) {
        if (!TakeOverCase.allowedTo(actor)) {
            return Outcome.refused(CaseRefusal.Plain.NOT_YOURS);
        }
        return cases.find(tx, actor, id)
                .map(found -> switch (found.value().origin()) {
                    case Origin.Weighed _ -> Outcome.<CaseId, CaseRefusal>refused(CaseRefusal.Plain.WEIGHED_HERE);
                    case Origin.DecidedBefore before
                    when before.document().isPresent() ->
                        Outcome.<CaseId, CaseRefusal>refused(CaseRefusal.Plain.HAS_DOCUMENT);
                    case Origin.DecidedBefore _ -> kept(tx, actor, id, decision);
                })
                .orElse(Outcome.refused(CaseRefusal.Plain.UNKNOWN));
    }

    private Outcome<CaseId, CaseRefusal> kept(Tx tx, Actor actor, CaseId id, ChosenFile decision) {
        return switch (keep.within(
                tx, actor, id.value(), decision.fileName(), decision.mediaType(), decision.content())) {
            case Outcome.Refused<Attachment, AttachmentRefusal>(AttachmentRefusal refusal) ->
                Outcome.refused(new CaseRefusal.ByAttachment(refusal));
            case Outcome.Done<Attachment, AttachmentRefusal>(Attachment kept) -> {
                cases.decisionFile(tx, id, kept.id());
                yield Outcome.done(id);
            }
        };
    }
}
