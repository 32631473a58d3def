package nl.casustafel.quality.ui;

import java.nio.file.Path;
import java.util.Optional;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;

/// The way out for figures on the framework: with a line in the register of what left, like every file
/// (DEC-36, W-F4). Three steps, because the register stands between writing and naming.
public interface FiguresOutlet {
    /// To whom, why and on which ground.
    /// @param part of which version and which days the figures are
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

    /// First, on the store thread: why it may not leave; empty where it may.
    Optional<Refusal> permit(Stated stated);

    /// Then, on the work pool: the file, whole but without its name.
    Outcome<Written, Refusal> write(Stated stated, byte[] table, Path target);
}
