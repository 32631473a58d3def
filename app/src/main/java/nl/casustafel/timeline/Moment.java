package nl.casustafel.timeline;

import java.time.LocalDate;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;

/// Something that happened around a case.
/// @param about what it is known from
public record Moment(LocalDate on, MomentKind kind, LongText words, Id about) implements PersonalData {
    @Override
    public String toString() {
        return "Moment[" + kind + " " + on + "]";
    }
}
