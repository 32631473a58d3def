package nl.casustafel.search;

import java.util.Optional;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// One thing that was found.
/// @param id of a signal, case, meeting or person of the team
/// @param number absent for a colleague
/// @param name what a subject is called, or a colleague's name; absent for a meeting
public record Hit(HitKind kind, Id id, Optional<ShortText> number, Optional<ShortText> name) implements PersonalData {
    @Override
    public String toString() {
        return "Hit[" + kind + "]";
    }
}
