package nl.casustafel.testkit.bad.signal.store;

import static nl.casustafel.schema.Tables.TEAM_ROLE;

import nl.casustafel.testkit.bad.Breaks;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

@Breaks("R4")
final class WritesTheTeam {
    void dropRoles(Tx tx) {
        Sql.of(tx).deleteFrom(TEAM_ROLE).execute();
    }
}
