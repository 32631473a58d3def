package nl.casustafel.signal;

import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.Municipality;

/// A way of narrowing the list of signals that somebody wants again. Without the words that were searched
/// for: they may be a name that must be destroyed one day (W-G1).
/// @param name what its owner calls it
/// @param receiver who received the signals
public record KeptFilter(
        Key id,
        ShortText name,
        SignalSelection selection,
        Optional<Municipality.Key> municipality,
        Optional<AnswerTerm> due,
        Optional<PersonId> receiver) {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }
}
