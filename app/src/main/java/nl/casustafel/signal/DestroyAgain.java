package nl.casustafel.signal;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.Attachments;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.person.SubjectId;
import nl.casustafel.person.Subjects;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Destroys once more, in a store that came back from a backup and before anybody sees it, what was
/// destroyed after the backup was made: what an advice does not keep, and people a signal turned out
/// not to be about. Doing it twice changes nothing more.
public final class DestroyAgain {
    private final Signals signals;
    private final Subjects subjects;
    private final Attachments attachments;

    public DestroyAgain(Signals signals, Subjects subjects, Attachments attachments) {
        this.signals = signals;
        this.subjects = subjects;
        this.attachments = attachments;
    }

    /// @param advised ids of signals that were answered with an advice
    /// @param removed ids of subjects that were taken away
    public void handle(Transactor transactor, Actor actor, Set<UUID> advised, Set<UUID> removed) {
        if (advised.isEmpty() && removed.isEmpty()) {
            return;
        }
        transactor.write(actor, Purpose.KEEP_STORE, tx -> {
            advised.forEach(id -> advised(tx, new SignalId(id)));
            removed.forEach(id -> removed(tx, new SubjectId(id)));
            return Outcome.<Integer, Refusal>done(advised.size() + removed.size());
        });
    }

    private void advised(Tx tx, SignalId id) {
        signals.forgetContent(tx, id);
        for (Attachment file : attachments.list(tx, id.value())) {
            attachments.remove(tx, file.id());
        }
        tx.audit(SignalAction.DESTROYED_AGAIN, id);
    }

    private void removed(Tx tx, SubjectId id) {
        signals.forgetSubject(tx, id);
        subjects.remove(tx, id);
        tx.audit(SignalAction.DESTROYED_AGAIN, id);
    }
}
