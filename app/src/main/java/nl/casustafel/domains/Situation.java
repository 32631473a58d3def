package nl.casustafel.domains;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;

/// How it is with somebody in one part of life, on a day.
/// @param reliance absent where it cannot be said
public record Situation(LifeDomain domain, LongText words, Optional<SelfReliance> reliance, LocalDate on)
        implements PersonalData {
    @Override
    public String toString() {
        return "Situation[" + domain + "]";
    }
}
