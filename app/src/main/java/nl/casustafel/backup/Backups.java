package nl.casustafel.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;

/// The backups of the store that is open, as the shell makes them with the vault.
public interface Backups {
    /// Where they go; empty until somebody chose.
    Optional<Path> place();

    /// Remembers the place on this machine.
    void choose(Path place);

    /// When the last one succeeded, also where its place cannot be reached now.
    Optional<Instant> last();

    /// Those at the place, newest first; empty where it cannot be reached. Not on the store thread.
    List<Generation> generations();

    /// Copies the store, on the store thread and outside a transaction.
    Outcome<Copy, Refusal> copy();

    /// A copy on its way to become a backup.
    interface Copy {
        /// Writes and checks it, whole but without its name. Whoever gets it hands it to [NoteBackup#take].
        /// Not on the store thread.
        Outcome<Whole, Refusal> write(Step step);
    }

    /// A backup that waits for its line in the log, and is none until it has its name.
    interface Whole {
        /// Once the line was committed; refuses with no file left. On the store thread, in the same step.
        Outcome<Generation, Refusal> takeName();

        /// Instead of that, where there is no line.
        void drop();

        /// After that: removes the generations that are not kept any more. Not on the store thread.
        void settle();
    }

    /// How far it is. Called on the thread that works.
    interface Step {
        /// @param percent 0 to 100
        void reached(int percent);

        boolean stopped();
    }
}
