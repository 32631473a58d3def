package nl.casustafel.exchange;

import java.time.Instant;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.bundle.StoreCard;

/// Another store whose words were compared aloud: only to such a one anything goes, and only from such a one
/// anything comes.
public record Partner(StoreCard card, Instant comparedAt, PersonId comparedBy) {
    /// The store as an object of the log.
    public record Key(UUID value) implements Id {}

    public Key id() {
        return new Key(card.store());
    }

    public ShortText name() {
        return card.team();
    }
}
