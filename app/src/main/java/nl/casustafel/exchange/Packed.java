package nl.casustafel.exchange;

import java.util.SortedMap;
import java.util.UUID;
import nl.casustafel.audit.AuditHead;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.vault.bundle.Bundle;
import nl.casustafel.vault.bundle.BundleHead;
import nl.casustafel.vault.bundle.BundleRefusal;
import nl.casustafel.vault.bundle.ExchangeKeys;
import nl.casustafel.vault.bundle.StoreCard;

/// Dossiers on their way out, marked as away, not yet a file.
public final class Packed implements AutoCloseable {
    /// What the bundle says of the store it comes from.
    /// @param log where its log stood, so that the other side could show it
    record From(UUID store, int schema, AuditHead log) {}

    private final Passage passage;
    private final StoreCard recipient;
    private final ExchangeKeys own;
    private final From from;
    private final SortedMap<String, byte[]> files;

    /// Takes the keys over.
    Packed(Passage passage, StoreCard recipient, ExchangeKeys own, From from, SortedMap<String, byte[]> files) {
        this.passage = passage;
        this.recipient = recipient;
        this.own = own;
        this.from = from;
        this.files = files;
    }

    /// Wipes the keys, where it never came to a file.
    @Override
    public void close() {
        own.close();
    }

    public Passage passage() {
        return passage;
    }

    /// The file as it leaves: signed by this store, readable by the other one alone. Once; wipes the
    /// keys. On the work pool.
    public Outcome<byte[], ExchangeRefusal> seal() {
        try (own) {
            BundleHead head = BundleHead.of(
                    passage.id(),
                    from.store(),
                    recipient.store(),
                    passage.at(),
                    from.schema(),
                    passage.reason(),
                    new BundleHead.LogHead(from.log().seq(), from.log().code().value()));
            return switch (Bundle.seal(own, recipient, head, files)) {
                case Outcome.Done<byte[], BundleRefusal>(byte[] file) -> Outcome.done(file);
                case Outcome.Refused<byte[], BundleRefusal>(BundleRefusal refusal) ->
                    Outcome.refused(new ExchangeRefusal.OfBundle(refusal));
            };
        }
    }
}
