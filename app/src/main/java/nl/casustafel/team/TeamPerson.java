package nl.casustafel.team;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.SignInName;

/// Someone who works with the program or sits at the table.
/// @param signInName present where the person has an account of this store
/// @param hasCode whether a personal code to sign with is set (DEC-6)
/// @param vogOn date of the certificate of conduct or screening (W-B8); without it an account cannot be
/// activated
public record TeamPerson(
        PersonId id,
        ShortText name,
        ShortText function,
        Organisation organisation,
        Set<Role> roles,
        Optional<SignInName> signInName,
        boolean hasCode,
        Optional<LocalDate> vogOn,
        Optional<LocalDate> trainedUntil,
        boolean active) {
    public TeamPerson {
        roles = Set.copyOf(roles);
    }
}
