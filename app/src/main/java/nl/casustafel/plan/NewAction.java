package nl.casustafel.plan;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// An action as it is agreed: what, who sees to it, by when.
/// @param executor who does it, where that is somebody else
public record NewAction(
        ActionOrigin origin, ShortText text, PersonId owner, Optional<ShortText> executor, LocalDate due)
        implements PersonalData {
    @Override
    public String toString() {
        return "NewAction[]";
    }
}
