package nl.casustafel.identity;

import java.util.Map;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.person.SubjectId;

/// Two subjects somebody found to be one person.
/// @param at the signal or case that was looked at
/// @param taken whose value both get; a field that is not here stays with each as it is
public record Together(Id at, SubjectId one, SubjectId other, Map<PersonField, Side> taken, LongText reason)
        implements PersonalData {
    /// Of the two.
    public enum Side {
        ONE,
        OTHER
    }

    public Together {
        taken = Map.copyOf(taken);
    }

    @Override
    public String toString() {
        return "Together[" + one.value() + "]";
    }
}
