package nl.casustafel.person.naming;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.PersonalData;

/// Who is looked for: what stands in the fields so far.
public record Wanted(String name, Optional<LocalDate> bornOn) implements PersonalData {
    @Override
    public String toString() {
        return "Wanted[" + name.length() + "]";
    }
}
