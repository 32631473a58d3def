package nl.casustafel.plan.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;

/// The way out for days of actions: with a line in the register of what left, like every file (DEC-36,
/// W-F4).
public interface CalendarOutlet {
    /// To whom, why and on which ground.
    /// @param numbers of the actions in it, at least one
    record Stated(ShortText recipient, ShortText purpose, ShortText basis, List<ShortText> numbers)
            implements PersonalData {
        public Stated {
            numbers = List.copyOf(numbers);
        }

        @Override
        public String toString() {
            return "Stated[" + numbers.size() + "]";
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
    Outcome<Written, Refusal> write(Stated stated, byte[] calendar, Path target);
}
