package nl.casustafel.assessment;

import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;

/// A level and, where the rater wants or must, why.
public record Rating(Level level, Optional<LongText> why) implements PersonalData {
    @Override
    public String toString() {
        return "Rating[]";
    }
}
