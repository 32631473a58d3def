package nl.casustafel.person;

import java.util.List;
import nl.casustafel.person.naming.Veil;
import nl.casustafel.vault.Tx;

/// The veil over every name in the store, as it stands now.
public final class Veils {
    private final List<CoveredNames> names;

    public Veils(CoveredNames... names) {
        this.names = List.of(names);
    }

    public Veil now(Tx tx) {
        Veil.Making veil = new Veil.Making();
        names.forEach(one -> one.into(tx, veil));
        return veil.made();
    }
}
