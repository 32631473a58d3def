package nl.casustafel.minutes;

import java.time.Instant;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// That a final version was opened again, by whom and why (DEC-23). The version itself never changes.
public record Reopened(MinutesVersion.Key version, LongText reason, PersonId by, Instant at) implements PersonalData {
    @Override
    public String toString() {
        return "Reopened[" + version + "]";
    }
}
