package nl.casustafel.attachment.store;

import static nl.casustafel.schema.Tables.ATTACHMENT;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// The files of what is destroyed.
public final class AttachmentRows implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        return Sql.of(tx)
                .deleteFrom(ATTACHMENT)
                .where(ATTACHMENT.OWNER_ID.in(going))
                .execute();
    }
}
