package nl.casustafel.signal.store;

import static nl.casustafel.schema.Tables.REPORT_SOURCE;

import nl.casustafel.kernel.StandIn;
import nl.casustafel.person.CoveredNames;
import nl.casustafel.person.VeilMaking;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// What reporters are called: nobody reads it here, it is only taken out of what others read (W-D7).
public final class ReporterNames implements CoveredNames {
    @Override
    public void into(Tx tx, VeilMaking veil) {
        Sql.of(tx)
                .select(REPORT_SOURCE.REPORTER_NAME)
                .from(REPORT_SOURCE)
                .where(REPORT_SOURCE.REPORTER_NAME.isNotNull())
                .forEach(row -> veil.name(row.value1(), StandIn.REPORTER));
    }
}
