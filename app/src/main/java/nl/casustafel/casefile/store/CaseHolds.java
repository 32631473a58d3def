package nl.casustafel.casefile.store;

import static nl.casustafel.schema.Tables.CASE_FILE;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// A case stays, with the signal it came from, its weighing, and whom it is about: it has a term of its
/// own (W-G1).
public final class CaseHolds implements Destroyable {
    @Override
    public Set<UUID> kept(Tx tx, Set<UUID> going) {
        Set<UUID> held = new HashSet<>();
        Sql.of(tx)
                .select(CASE_FILE.SIGNAL_ID, CASE_FILE.WEIGHING_ID, CASE_FILE.SUBJECT_ID)
                .from(CASE_FILE)
                .where(CASE_FILE
                        .SIGNAL_ID
                        .in(going)
                        .or(CASE_FILE.WEIGHING_ID.in(going))
                        .or(CASE_FILE.SUBJECT_ID.in(going)))
                .forEach(row -> {
                    held.add(row.value1());
                    held.add(row.value2());
                    if (row.value3() != null) {
                        held.add(row.value3());
                    }
                });
        held.retainAll(going);
        return held;
    }

    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        return 0;
    }
}
