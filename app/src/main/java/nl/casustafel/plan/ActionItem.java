package nl.casustafel.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// An agreed action.
/// @param running how it stood while it was open
/// @param closed present once it is no longer open
public record ActionItem(
        ActionId id,
        ActionNumber number,
        NewAction agreed,
        Instant madeAt,
        PersonId madeBy,
        ActionState running,
        Optional<Closed> closed,
        Optional<ActionEffect> effect)
        implements PersonalData {
    public record Closed(Closing how, LocalDate on) {}

    public ActionState state() {
        return effect.map(_ -> ActionState.EFFECT_JUDGED)
                .or(() -> closed.map(end -> end.how().state()))
                .orElse(running);
    }

    public boolean overdueOn(LocalDate day) {
        return closed.isEmpty() && agreed.due().isBefore(day);
    }

    @Override
    public String toString() {
        return "ActionItem[" + number + " " + state() + "]";
    }
}
