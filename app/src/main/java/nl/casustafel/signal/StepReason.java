package nl.casustafel.signal;

import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// Why a signal changed state, and who signed for it as the second person.
public record StepReason(Optional<PersonId> secondPerson, Optional<PreSortReason> code, Optional<LongText> text)
        implements PersonalData {
    public static StepReason none() {
        return new StepReason(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static StepReason because(LongText text) {
        return new StepReason(Optional.empty(), Optional.empty(), Optional.of(text));
    }

    @Override
    public String toString() {
        return "StepReason[]";
    }
}
