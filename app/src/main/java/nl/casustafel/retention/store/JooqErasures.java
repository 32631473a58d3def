package nl.casustafel.retention.store;

import static nl.casustafel.schema.Tables.FILE_ERASURE;
import static nl.casustafel.schema.Tables.TEAM_SETTINGS;

import java.util.UUID;
import java.util.function.Supplier;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.retention.Erasures;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// Erasures by the id of the file they happened in. Whether the team wants a new data key then is kept with
/// it, so that a new key is owed until it is there, whatever happens between (W-G6).
public final class JooqErasures implements Erasures {
    private final Supplier<UUID> file;
    private final CaseClock clock;

    /// @param file the id of the store's file as it is now
    public JooqErasures(Supplier<UUID> file, CaseClock clock) {
        this.file = file;
        this.clock = clock;
    }

    @Override
    public void owe(Tx tx) {
        UUID now = file.get();
        if (!Sql.of(tx).fetchExists(FILE_ERASURE, FILE_ERASURE.FILE_ID.eq(now))) {
            Sql.of(tx)
                    .insertInto(FILE_ERASURE)
                    .set(FILE_ERASURE.FILE_ID, now)
                    .set(FILE_ERASURE.SINCE, clock.now())
                    .set(
                            FILE_ERASURE.RENEW_KEY,
                            Sql.of(tx).fetchExists(TEAM_SETTINGS, TEAM_SETTINGS.RENEW_KEY.isTrue()))
                    .execute();
        }
    }
}
