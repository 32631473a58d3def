package nl.casustafel.provision;

import java.nio.file.Path;
import java.util.Optional;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.minutes.FileHash;

/// Writes a file outside the store in two steps, so that the register stands between writing and naming.
public interface ExportFile {
    /// Writes `content` beside `target`, forced to the medium and read back. `target` itself is not yet
    /// there.
    Outcome<Beside, ExportFailure> writeBeside(Path target, byte[] content);

    /// A file that is whole but does not yet bear its name. Ends with exactly one of its two methods.
    interface Beside {
        /// Of the bytes as read back from the medium.
        FileHash hash();

        /// Gives it its name; empty when that went well. On failure it is removed.
        Optional<ExportFailure> takeName();

        /// Removes it.
        void drop();
    }
}
