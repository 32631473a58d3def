package nl.casustafel.identity;

import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.person.SubjectId;

/// Whom somebody recognised while a signal was entered, and by what.
public record Recognised(SubjectId known, LongText reason) implements PersonalData {
    @Override
    public String toString() {
        return "Recognised[" + known.value() + "]";
    }
}
