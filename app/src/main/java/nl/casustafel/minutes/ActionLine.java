package nl.casustafel.minutes;

import java.time.LocalDate;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/// One row of the actions on a sheet (DEC-15).
///
/// @param owner *verantwoordelijke deelnemer*: participant with a statutory task
/// @param executor *uitvoerder*, where that is someone else
/// @param basis article the action rests on
/// @param status label of the status, e.g. `afgesproken`
public record ActionLine(
        int number,
        ShortText action,
        ShortText owner,
        @Nullable ShortText executor,
        @Nullable ShortText basis,
        @Nullable LocalDate due,
        ShortText status)
        implements PersonalData {
    @Override
    public String toString() {
        return "ActionLine[" + number + "]";
    }
}
