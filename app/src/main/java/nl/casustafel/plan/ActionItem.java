package nl.casustafel.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// An agreed action.
/// @param closed present once it is no longer open
public record ActionItem(
        ActionId id, ActionNumber number, NewAction agreed, Instant madeAt, PersonId madeBy, Optional<Closed> closed)
        implements PersonalData {
    public record Closed(Closing how, LocalDate on) {}

    public ActionState state() {
        return closed.map(end -> end.how().state()).orElse(ActionState.AGREED);
    }

    public boolean overdueOn(LocalDate day) {
        return closed.isEmpty() && agreed.due().isBefore(day);
    }

    @Override
    public String toString() {
        return "ActionItem[" + number + " " + state() + "]";
    }
}
