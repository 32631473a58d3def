package nl.casustafel.signal;

import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;

/// Whether a fact holds data the act allows only where they are needed, and why they are (W-D2, WPGA art. 8).
/// @param necessity present unless the fact holds none
public record Sensitivity(SpecialKind kind, Optional<LongText> necessity) implements PersonalData {
    public static final Sensitivity NONE = new Sensitivity(SpecialKind.NONE, Optional.empty());

    public Sensitivity {
        if ((kind == SpecialKind.NONE) == necessity.isPresent()) {
            throw new IllegalArgumentException(kind.name());
        }
    }

    @Override
    public String toString() {
        return "Sensitivity[]";
    }
}
