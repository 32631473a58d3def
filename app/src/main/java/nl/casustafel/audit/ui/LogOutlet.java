package nl.casustafel.audit.ui;

import java.nio.file.Path;
import java.util.Optional;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;

/// The way out for a part of the log: with a line in the register of what left, like every file (DEC-36,
/// W-F4). Three steps, because the register stands between writing and naming.
public interface LogOutlet {
    /// To whom, why and on which ground.
    /// @param part which part of the log, in words; never a name
    record Stated(ShortText recipient, ShortText purpose, ShortText basis, ShortText part) implements PersonalData {
        @Override
        public String toString() {
            return "Stated[]";
        }
    }

    /// The last step, on the store thread: the line, and with it the name of the file.
    @FunctionalInterface
    interface Written {
        /// Empty when it left.
        Optional<Refusal> leave();
    }

    /// Whether this person is offered to give a part of the log at all.
    boolean isOffered();

    /// First, on the store thread: why it may not leave; empty where it may.
    Optional<Refusal> permit(Stated stated);

    /// Then, on the work pool: the file, whole but without its name.
    Outcome<Written, Refusal> write(Stated stated, byte[] table, Path target);
}
