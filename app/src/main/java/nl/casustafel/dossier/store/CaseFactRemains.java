package nl.casustafel.dossier.store;

import static nl.casustafel.schema.Tables.CASE_DOCUMENT;
import static nl.casustafel.schema.Tables.CASE_FACT;
import static nl.casustafel.schema.Tables.FACT_NOTICE;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// What participants brought about cases that are destroyed, who was told of corrections, and what was said
/// of documents; their files go with all others.
public final class CaseFactRemains implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        return Sql.of(tx)
                        .deleteFrom(FACT_NOTICE)
                        .where(FACT_NOTICE.CASE_ID.in(going))
                        .execute()
                + Sql.of(tx)
                        .deleteFrom(CASE_FACT)
                        .where(CASE_FACT.CASE_ID.in(going))
                        .execute()
                + Sql.of(tx)
                        .deleteFrom(CASE_DOCUMENT)
                        .where(CASE_DOCUMENT.CASE_ID.in(going))
                        .execute();
    }
}
