package nl.casustafel.closing;

import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.signal.DossierNumber;

/// A task of a case that is over, by the number of the case.
/// @param words what may be asked for when somebody looks back
public record OwedTask(ClosingTask task, DossierNumber number, Optional<LongText> words) implements PersonalData {
    @Override
    public String toString() {
        return "OwedTask[" + number.text() + "]";
    }
}
