package nl.casustafel.weighing;

import java.time.LocalDate;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// What must be known before a deferred signal is decided, by whom, and when it is back on the table (T-S5).
public record DeferredQuestion(LongText question, PersonId owner, LocalDate returnsOn) implements PersonalData {
    @Override
    public String toString() {
        return "DeferredQuestion[" + returnsOn + "]";
    }
}
