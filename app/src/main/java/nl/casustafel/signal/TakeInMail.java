package nl.casustafel.signal;

import java.util.List;
import nl.casustafel.attachment.AttachmentRefusal;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.attachment.MediaType;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.mail.ReadAttachment;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Records a signal together with the files of its mail, in one act: both are there afterwards, or
/// neither.
public final class TakeInMail {
    private final Transactor transactor;
    private final RecordSignal record;
    private final KeepAttachment keep;

    public TakeInMail(Transactor transactor, RecordSignal record, KeepAttachment keep) {
        this.transactor = transactor;
        this.record = record;
        this.keep = keep;
    }

    /// @param files those to keep; none where the signal did not come by mail. A file without bytes is
    /// passed
    /// over, for there is nothing to keep.
    public Outcome<Signal, Refusal> handle(
            Actor actor, SignalEntry entry, List<NewFact> facts, ReportSource source, List<ReadAttachment> files) {
        return transactor.write(actor, Purpose.REGISTER_SIGNAL, tx -> within(tx, actor, entry, facts, source, files));
    }

    public Outcome<Signal, Refusal> within(
            Tx tx,
            Actor actor,
            SignalEntry entry,
            List<NewFact> facts,
            ReportSource source,
            List<ReadAttachment> files) {
        return switch (record.within(tx, actor, entry, facts, source)) {
            case Outcome.Refused<Signal, SignalRefusal>(SignalRefusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Signal, SignalRefusal>(Signal signal) -> keepAll(tx, actor, signal, files);
        };
    }

    private Outcome<Signal, Refusal> keepAll(Tx tx, Actor actor, Signal signal, List<ReadAttachment> files) {
        for (ReadAttachment file : files) {
            if (file.content().size() > 0
                    && keep.within(
                                    tx,
                                    actor,
                                    signal.id().value(),
                                    ShortText.of(file.name().value()),
                                    MediaType.said(file.declared().value()),
                                    file.content().copy())
                            instanceof Outcome.Refused<?, AttachmentRefusal>(AttachmentRefusal refusal)) {
                return Outcome.refused(refusal);
            }
        }
        return Outcome.done(signal);
    }
}
