package nl.casustafel.access.sql;

import static nl.casustafel.schema.Tables.DOSSIER_AWAY;
import static nl.casustafel.schema.Tables.EXCHANGE_BUNDLE;

import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// Which team works on a dossier that can only be read here (DEC-22), for the page that shows it.
public final class Elsewhere {
    private static final String FOR_GOOD = "HANDED_OVER";

    private Elsewhere() {}

    /// Whether it was given for good, so that it need not come back.
    public static boolean forGood(Tx tx, UUID dossier) {
        return Sql.of(tx)
                .fetchExists(DOSSIER_AWAY, DOSSIER_AWAY.DOSSIER_ID.eq(dossier), DOSSIER_AWAY.MANNER.eq(FOR_GOOD));
    }

    /// Empty while it is worked on here.
    public static Optional<ShortText> of(Tx tx, UUID dossier) {
        return Sql.of(tx)
                .select(EXCHANGE_BUNDLE.PARTNER_NAME)
                .from(DOSSIER_AWAY)
                .join(EXCHANGE_BUNDLE)
                .on(EXCHANGE_BUNDLE.ID.eq(DOSSIER_AWAY.BUNDLE_ID))
                .where(DOSSIER_AWAY.DOSSIER_ID.eq(dossier))
                .limit(1)
                .fetchOptional(row -> ShortText.of(row.value1()));
    }
}
