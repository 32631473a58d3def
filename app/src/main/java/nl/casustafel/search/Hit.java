package nl.casustafel.search;

import java.util.Optional;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonalData;

/// One thing that was found.
/// @param id of a signal, case, meeting or person of the team
/// @param number absent for a colleague
/// @param name what a subject is called, or a colleague's name; absent for a meeting
public record Hit(HitKind kind, Id id, Optional<String> number, Optional<String> name) implements PersonalData {
    @Override
    public String toString() {
        return "Hit[" + kind + "]";
    }
}
