package nl.casustafel.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.casustafel.framework.FrameworkSigning;
import nl.casustafel.framework.Source;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.bundle.ExchangeKeys;
import nl.casustafel.vault.bundle.StoreCard;

/// Signs files of a framework with the keys by which this store is known to others, and knows the stores
/// whose words were compared.
public final class SignFrameworks implements FrameworkSigning {
    private final Exchanges exchanges;
    private final OwnKeys keys;

    public SignFrameworks(Exchanges exchanges, OwnKeys keys) {
        this.exchanges = exchanges;
        this.keys = keys;
    }

    @Override
    public Source.Signer own(Tx tx) {
        try (ExchangeKeys own = keys.made(tx)) {
            StoreCard card = keys.card(tx, own);
            return new Source.Signer(card.team(), new Source.Key(card.verifier()));
        }
    }

    @Override
    public String sign(Tx tx, byte[] message) {
        try (ExchangeKeys own = keys.made(tx)) {
            return own.signed(message);
        }
    }

    @Override
    public boolean holds(Source.Signer signer, byte[] message, String signature) {
        return ExchangeKeys.holds(signer.key().value(), message, signature);
    }

    @Override
    public List<String> words(Source.Signer signer) {
        return ExchangeKeys.words(spoken(signer));
    }

    @Override
    public boolean saidAs(Source.Signer signer, String heard) {
        return ExchangeKeys.saidAs(spoken(signer), heard);
    }

    /// The name may have changed since; the key is the store.
    @Override
    public boolean isKnown(Tx tx, Source.Signer signer) {
        return exchanges.partners(tx).stream()
                .anyMatch(one -> one.card().verifier().equals(signer.key().value()));
    }

    private static byte[] spoken(Source.Signer signer) {
        return ("casustafel signer 1\nteam " + signer.team().value() + "\nsigning "
                        + signer.key().value() + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
