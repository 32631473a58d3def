package nl.casustafel.casefile.store;

import static nl.casustafel.schema.Tables.CASE_FILE;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// A case stays, with the signal it came from and its weighing, if any, and whom it is about: it has a
/// term of its own (W-G1).
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
                .forEach(row -> Stream.of(row.value1(), row.value2(), row.value3())
                        .filter(Objects::nonNull)
                        .forEach(held::add));
        held.retainAll(going);
        return held;
    }

    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        return 0;
    }
}
