package nl.casustafel.plan;

import java.time.LocalDate;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;

/// What came of an action, as people judge it.
public record ActionEffect(LocalDate on, Evaluation.Reached reached, LongText words) implements PersonalData {
    @Override
    public String toString() {
        return "ActionEffect[" + reached + "]";
    }
}
