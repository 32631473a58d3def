package nl.casustafel.plan;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.Organisation;

/// Something one organisation does from its own task (DEC-15, law 1.7).
/// @param responsible the *verantwoordelijke deelnemer*, a standing participant (W-B1)
/// @param executor the *uitvoerder*, who may be anyone: school, GGZ, a coach
public record Intervention(
        LongText text, Frame frame, Organisation.Key responsible, Optional<ShortText> executor, Optional<LocalDate> due)
        implements PersonalData {
    @Override
    public String toString() {
        return "Intervention[" + frame + "]";
    }
}
