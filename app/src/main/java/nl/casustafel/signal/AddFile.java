package nl.casustafel.signal;

import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.AttachmentRefusal;
import nl.casustafel.attachment.ChosenFile;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.SignalRefusal.Fixed;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Adds a file to a signal that is not weighed yet: what the reporter sent later, or a text too long to
/// paste. Like the files of the first mail it is for those alone who have the receiver's part (DEC-7,
/// W-D7).
public final class AddFile {
    private final Transactor transactor;
    private final Signals signals;
    private final KeepAttachment keep;

    public AddFile(Transactor transactor, Signals signals, KeepAttachment keep) {
        this.transactor = transactor;
        this.signals = signals;
        this.keep = keep;
    }

    public Outcome<Attachment, Refusal> handle(Actor actor, SignalId id, ChosenFile file) {
        return transactor.write(actor, Purpose.REGISTER_SIGNAL, tx -> within(tx, actor, id, file));
    }

    private Outcome<Attachment, Refusal> within(Tx tx, Actor actor, SignalId id, ChosenFile file) {
        return switch (signals.sought(tx, actor, id)) {
            case Outcome.Refused<?, SignalRefusal>(SignalRefusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<?, SignalRefusal> _
            when signals.source(tx, actor, id).isEmpty() -> Outcome.refused(Rule.NOT_FOUND);
            case Outcome.Done<?, SignalRefusal> _
            when !SignalDuties.takesIn(actor) -> Outcome.refused(Rule.NOT_ALLOWED);
            case Outcome.Done<?, SignalRefusal> _ -> kept(tx, actor, id, file);
        };
    }

    private Outcome<Attachment, Refusal> kept(Tx tx, Actor actor, SignalId id, ChosenFile file) {
        SignalState state = signals.find(tx, actor, id).orElseThrow().value().state();
        if (!state.takesFacts()) {
            return Outcome.refused(new Fixed(state));
        }
        return switch (keep.within(tx, actor, id.value(), file.fileName(), file.mediaType(), file.content())) {
            case Outcome.Refused<Attachment, AttachmentRefusal>(AttachmentRefusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Attachment, AttachmentRefusal>(Attachment kept) -> {
                tx.emit(new SignalChanged(id));
                yield Outcome.done(kept);
            }
        };
    }
}
