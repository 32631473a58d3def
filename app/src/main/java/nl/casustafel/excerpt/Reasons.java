package nl.casustafel.excerpt;

import java.util.Map;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;

/// Why interests weigh more than openness (W-L1). Kept with the redaction, never printed.
/// @param weighed per ground that asks for it (Woo art. 5.1(3))
/// @param old why they still do after more than five years (Woo art. 5.3)
/// @param dissent why what somebody saw otherwise is left out for the sake of governing
public record Reasons(Map<WooGround, LongText> weighed, Optional<LongText> old, Optional<LongText> dissent)
        implements PersonalData {
    public static final Reasons NONE = new Reasons(Map.of(), Optional.empty(), Optional.empty());

    public Reasons {
        weighed = Map.copyOf(weighed);
    }

    @Override
    public String toString() {
        return "Reasons[" + weighed.size() + "]";
    }
}
