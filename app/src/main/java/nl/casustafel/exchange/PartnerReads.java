package nl.casustafel.exchange;

import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;

/// Which stores are known here; for those who hand over.
public final class PartnerReads {
    private final Transactor transactor;
    private final Exchanges exchanges;

    public PartnerReads(Transactor transactor, Exchanges exchanges) {
        this.transactor = transactor;
        this.exchanges = exchanges;
    }

    /// By name.
    public List<Partner> all(Actor actor) {
        return Handling.allowedTo(actor) ? transactor.read(actor, Purpose.EXCHANGE, exchanges::partners) : List.of();
    }
}
