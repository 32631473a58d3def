package nl.casustafel.backup;

import java.util.UUID;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.vault.Transactor;

/// Writes in the log that a backup was made, failed, or was put back. The line is of after the copy, so
/// the backup itself does not hold it.
public final class NoteBackup {
    /// A backup is of the whole store, not of one thing in it.
    private record Whole(UUID value) implements Id {}

    private final Transactor transactor;

    public NoteBackup(Transactor transactor) {
        this.transactor = transactor;
    }

    public void handle(Actor actor, boolean made) {
        note(actor, made ? BackupAction.BACKUP_MADE : BackupAction.BACKUP_FAILED);
    }

    /// The first line of a store that came back.
    public void restored(Actor actor) {
        note(actor, BackupAction.BACKUP_RESTORED);
    }

    private void note(Actor actor, BackupAction action) {
        transactor.write(actor, Purpose.KEEP_STORE, tx -> {
            tx.audit(action, new Whole(new UUID(0, 0)));
            return Outcome.<BackupAction, Refusal>done(action);
        });
    }
}
