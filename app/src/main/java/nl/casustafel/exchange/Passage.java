package nl.casustafel.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.bundle.BundleHead;

/// A bundle that went or came, as it stays noted.
public record Passage(
        UUID id, Way way, Counterpart with, Instant at, PersonId by, BundleHead.Reason reason, List<Item> items) {
    /// As seen from this store.
    public enum Way {
        OUT,
        IN
    }

    /// The other store, and what its team was called then.
    public record Counterpart(UUID id, ShortText name) {}

    /// @param taken false for what came and was left aside
    public record Item(Dossier dossier, boolean taken) {}

    public Passage {
        items = List.copyOf(items);
    }
}
