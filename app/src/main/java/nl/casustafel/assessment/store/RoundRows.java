package nl.casustafel.assessment.store;

import static nl.casustafel.schema.Tables.RATING;
import static nl.casustafel.schema.Tables.RATING_ROUND;
import static nl.casustafel.schema.Tables.RATING_SHEET;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/// The rounds about what is destroyed, with every sheet and rating.
public final class RoundRows implements Destroyable {
    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        Select<Record1<UUID>> rounds =
                DSL.select(RATING_ROUND.ID).from(RATING_ROUND).where(RATING_ROUND.ABOUT_ID.in(going));
        Select<Record1<UUID>> sheets =
                DSL.select(RATING_SHEET.ID).from(RATING_SHEET).where(RATING_SHEET.ROUND_ID.in(rounds));
        return Sql.of(tx).deleteFrom(RATING).where(RATING.SHEET_ID.in(sheets)).execute()
                + Sql.of(tx)
                        .deleteFrom(RATING_SHEET)
                        .where(RATING_SHEET.ROUND_ID.in(rounds))
                        .execute()
                + Sql.of(tx)
                        .deleteFrom(RATING_ROUND)
                        .where(RATING_ROUND.ABOUT_ID.in(going))
                        .execute();
    }
}
