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
        /// Writes, checks and names it, and removes the generations that are not kept any more. Not on
        /// the store thread.
        Outcome<Generation, Refusal> write(Step step);
    }

    /// How far it is. Called on the thread that works.
    interface Step {
        /// @param percent 0 to 100
        void reached(int percent);

        boolean stopped();
    }
}
