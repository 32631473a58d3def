package nl.casustafel.vault.sql;

import nl.casustafel.vault.Tx;
import org.jooq.DSLContext;

/// The one place where a [Tx] becomes a jOOQ context.
public final class Sql {
    private Sql() {}

    public static DSLContext of(Tx tx) {
        return ((OpenTx) tx).context();
    }
}
