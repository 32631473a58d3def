package nl.casustafel.minutes;

import java.time.LocalTime;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/// A line minuted at the table that found no other place on the sheet.
///
/// @param kind label of the kind of line, e.g. `opmerking`
public record Remark(@Nullable LocalTime at, @Nullable ShortText kind, LongText text) implements PersonalData {
    @Override
    public String toString() {
        return "Remark[]";
    }
}
