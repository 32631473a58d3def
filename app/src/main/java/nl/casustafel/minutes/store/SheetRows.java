package nl.casustafel.minutes.store;

import static nl.casustafel.schema.Tables.MINUTES_PART;
import static nl.casustafel.schema.Tables.MINUTES_PDF;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;

/// The sheets of what is destroyed, in every version of the minutes (Bpga art. 16). The file such a
/// version was printed as goes as a whole, for it holds the sheet; its hash stays with the other parts.
public final class SheetRows implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        DSLContext sql = Sql.of(tx);
        Set<UUID> versions = sql.select(MINUTES_PART.MINUTES_VERSION_ID)
                .from(MINUTES_PART)
                .where(MINUTES_PART.AGENDA_ITEM_ID.in(going))
                .fetchSet(MINUTES_PART.MINUTES_VERSION_ID);
        versions.forEach(version -> emptyFile(sql, version));
        return versions.size()
                + sql.deleteFrom(MINUTES_PART)
                        .where(MINUTES_PART.AGENDA_ITEM_ID.in(going))
                        .execute();
    }

    /// Minutes are added and removed, never changed: the row goes and comes back without the file.
    private static void emptyFile(DSLContext sql, UUID version) {
        String hash = sql.select(MINUTES_PDF.FILE_HASH)
                .from(MINUTES_PDF)
                .where(MINUTES_PDF.MINUTES_VERSION_ID.eq(version))
                .fetchSingle(MINUTES_PDF.FILE_HASH);
        sql.deleteFrom(MINUTES_PDF)
                .where(MINUTES_PDF.MINUTES_VERSION_ID.eq(version))
                .execute();
        sql.insertInto(MINUTES_PDF)
                .set(MINUTES_PDF.MINUTES_VERSION_ID, version)
                .set(MINUTES_PDF.FILE_HASH, hash)
                .execute();
    }
}
