package nl.casustafel.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.vault.bundle.Bundle;
import nl.casustafel.vault.bundle.BundleRefusal;
import nl.casustafel.vault.bundle.ExchangeKeys;
import nl.casustafel.vault.bundle.StoreCard;

/// Opens one bundle, away from the store.
public final class Letterbox {
    private final ExchangeKeys own;
    private final UUID store;
    private final Map<UUID, StoreCard> known;

    /// Takes the keys over.
    Letterbox(ExchangeKeys own, UUID store, Map<UUID, StoreCard> known) {
        this.own = own;
        this.store = store;
        this.known = Map.copyOf(known);
    }

    /// Decrypts and checks it, in memory. Once; wipes the keys. On the work pool.
    public Outcome<Bundle.Opened, ExchangeRefusal> open(byte[] file) {
        try (own) {
            return switch (Bundle.open(file, own, store, id -> Optional.ofNullable(known.get(id)))) {
                case Outcome.Done<Bundle.Opened, BundleRefusal>(Bundle.Opened opened) -> Outcome.done(opened);
                case Outcome.Refused<Bundle.Opened, BundleRefusal>(BundleRefusal refusal) ->
                    Outcome.refused(new ExchangeRefusal.OfBundle(refusal));
            };
        }
    }
}
