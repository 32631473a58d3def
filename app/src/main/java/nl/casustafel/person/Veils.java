package nl.casustafel.person;

import java.util.List;
import java.util.function.Supplier;
import nl.casustafel.vault.Tx;

/// The veil over every name in the store, as it stands now.
public final class Veils {
    private final Supplier<? extends VeilMaking> fresh;
    private final List<CoveredNames> names;

    public Veils(Supplier<? extends VeilMaking> fresh, CoveredNames... names) {
        this.fresh = fresh;
        this.names = List.of(names);
    }

    public Veil now(Tx tx) {
        VeilMaking veil = fresh.get();
        names.forEach(one -> one.into(tx, veil));
        return veil.made();
    }
}
