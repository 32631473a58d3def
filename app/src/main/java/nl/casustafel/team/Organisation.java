package nl.casustafel.team;

import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.ShortText;

/// An organisation people of the team come from.
/// @param municipality set for a mayor or municipal executive
public record Organisation(Key id, OrganisationKind kind, ShortText name, Optional<Municipality.Key> municipality) {
    public record Key(UUID value) implements Id, Voice {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }
}
