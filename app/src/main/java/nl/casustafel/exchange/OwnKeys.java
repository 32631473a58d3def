package nl.casustafel.exchange;

import java.util.Arrays;
import nl.casustafel.team.TeamReads;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.bundle.ExchangeKeys;
import nl.casustafel.vault.bundle.StoreCard;

/// The keys this store is written to with and signs with: made once, and kept in the encrypted store. A
/// backup brings them back, a new data key does not change them.
public final class OwnKeys {
    private final Exchanges exchanges;
    private final TeamReads team;

    public OwnKeys(Exchanges exchanges, TeamReads team) {
        this.exchanges = exchanges;
        this.team = team;
    }

    /// Makes them where they are missing, in a transaction that writes. The caller closes the answer.
    ExchangeKeys made(Tx tx) {
        byte[] secret = exchanges.secret(tx).orElseGet(() -> {
            byte[] fresh = ExchangeKeys.fresh();
            exchanges.keepSecret(tx, fresh);
            return fresh;
        });
        try {
            return ExchangeKeys.of(secret);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /// What others need to write to this store.
    StoreCard card(Tx tx, ExchangeKeys keys) {
        TeamSettings settings = team.settings(tx);
        return keys.card(exchanges.store(tx), settings.storeLetter(), settings.teamName());
    }
}
