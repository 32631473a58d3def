package nl.casustafel.attachment.store;

import static nl.casustafel.schema.Tables.ATTACHMENT;
import static nl.casustafel.schema.Tables.ATTACHMENT_TEXT;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The files of what is destroyed, with the words read from them.
public final class AttachmentRows implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        DSLContext sql = Sql.of(tx);
        var files = DSL.select(ATTACHMENT.ID).from(ATTACHMENT).where(ATTACHMENT.OWNER_ID.in(going));
        return sql.deleteFrom(ATTACHMENT_TEXT)
                        .where(ATTACHMENT_TEXT.ATTACHMENT_ID.in(files))
                        .execute()
                + sql.deleteFrom(ATTACHMENT)
                        .where(ATTACHMENT.OWNER_ID.in(going))
                        .execute();
    }
}
