package nl.casustafel.team;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;

/// That a person may take positions for police, OM or the mayor of one municipality, and by which decision
/// (1.2, DEC-5).
/// @param municipality present for [Party#MAYOR], and only there
public record Mandate(
        Key id,
        PersonId person,
        Party party,
        Optional<Municipality.Key> municipality,
        LocalDate grantedOn,
        ShortText document,
        Optional<LocalDate> endsOn) {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// Whether it lets the same person speak for the same party.
    boolean isFor(Mandate other) {
        return person.equals(other.person) && party == other.party && municipality.equals(other.municipality);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(grantedOn) && endsOn.map(end -> !day.isAfter(end)).orElse(true);
    }
}
