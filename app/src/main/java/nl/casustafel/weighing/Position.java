package nl.casustafel.weighing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Party;

/// A *standpunt* of police, OM or mayor (W-C3). Never changed: a changed mind is a newer position.
/// @param mandate the mandate the person held for this party on that day
/// @param takenAt when it was signed or noted here
public record Position(
        Key id,
        Party party,
        PersonId person,
        Mandate.Key mandate,
        Stand stand,
        Optional<LongText> text,
        Given given,
        Instant takenAt)
        implements PersonalData {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    @Override
    public String toString() {
        return "Position[" + party + "]";
    }
}
