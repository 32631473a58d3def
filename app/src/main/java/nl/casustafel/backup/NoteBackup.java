package nl.casustafel.backup;

import java.util.UUID;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.vault.Transactor;

/// Writes in the log that a backup was made, failed, or was put back. The line of one that was made is
/// committed before the file gets its name, so that no file stands under its name without a line; a line whose
/// file failed is followed by one that says so. The line is of after the copy, so the backup itself does
/// not hold it. These lines are taken also where the disk has too little room for other work: a backup is
/// needed most then.
public final class NoteBackup {
    /// A backup is of the whole store, not of one thing in it.
    private record Whole(UUID value) implements Id {}

    private final Transactor transactor;

    public NoteBackup(Transactor transactor) {
        this.transactor = transactor;
    }

    /// On the store thread: the line, and with it the name. The two stay together in one step, so that no lock
    /// of the session can come between them.
    public Outcome<Generation, Refusal> take(Actor actor, Backups.Whole whole) {
        boolean noted = false;
        try {
            note(actor, BackupAction.BACKUP_MADE);
            noted = true;
        } finally {
            if (!noted) {
                whole.drop();
            }
        }
        Outcome<Generation, Refusal> named = whole.takeName();
        if (!named.isDone()) {
            failed(actor);
        }
        return named;
    }

    /// On the store thread: that none was made.
    public void failed(Actor actor) {
        note(actor, BackupAction.BACKUP_FAILED);
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
