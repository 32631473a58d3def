package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.team.Organisation;

/// A participant the three designated for this case; only then may it process what is known (W-C8, WPGA
/// art. 5(5)).
/// @param person who does so for the organisation, once known
/// @param contribution absent until it was asked (T-C2)
/// @param endedOn since when it is designated no more
public record Participant(
        Key id,
        Organisation.Key organisation,
        Optional<PersonId> person,
        LocalDate designatedOn,
        Optional<Contribution> contribution,
        Optional<LocalDate> endedOn) {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// As it begins: not asked yet.
    public static Participant designated(
            Organisation.Key organisation, Optional<PersonId> person, LocalDate designatedOn) {
        return new Participant(Key.fresh(), organisation, person, designatedOn, Optional.empty(), Optional.empty());
    }
}
