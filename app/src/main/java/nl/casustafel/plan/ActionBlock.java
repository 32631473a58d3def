package nl.casustafel.plan;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// That an action is not to be done yet, silently (law 1.8): nobody but who set it sees who that was, or why.
/// @param reviewOn when it is looked at again
/// @param why need not be given
/// @param before how it stood
public record ActionBlock(PersonId by, LocalDate reviewOn, Optional<LongText> why, ActionState before)
        implements PersonalData {
    @Override
    public String toString() {
        return "ActionBlock[" + reviewOn + "]";
    }

    /// What somebody may see of a block.
    /// @param why for who set it alone
    /// @param own whether this person set it, and so may lift it
    public record Seen(LocalDate reviewOn, Optional<LongText> why, boolean own) implements PersonalData {
        @Override
        public String toString() {
            return "Seen[" + reviewOn + "]";
        }
    }
}
