package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.EXCHANGE_ITEM;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import nl.casustafel.exchange.Dossier;
import nl.casustafel.exchange.DossierKind;
import nl.casustafel.exchange.Exchanges;
import nl.casustafel.exchange.Passage;
import nl.casustafel.schema.tables.records.ExchangeItemRecord;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Record;
import org.jooq.Result;

/// With which bundle each dossier was lent that is now brought back: so the lender knows the loan that
/// runs from an earlier one, whatever the clocks of two laptops say.
record Loans(Map<UUID, UUID> bundles) {
    private static final String FILE = RowFile.name(EXCHANGE_ITEM);

    static void pack(Tx tx, Exchanges exchanges, Collection<Dossier> dossiers, SortedMap<String, byte[]> files) {
        Result<ExchangeItemRecord> rows = Sql.of(tx).newResult(EXCHANGE_ITEM);
        for (Dossier dossier : dossiers) {
            exchanges
                    .loan(tx, dossier.value())
                    .ifPresent(loan -> rows.add(new ExchangeItemRecord(
                            loan.bundle(),
                            Passage.Way.IN.name(),
                            dossier.value(),
                            dossier.kind().name(),
                            dossier.number().text(),
                            true)));
        }
        files.put(FILE, RowFile.write(rows));
    }

    /// Throws `Unreadable`.
    static Loans read(SortedMap<String, byte[]> files) {
        Map<UUID, UUID> bundles = new HashMap<>();
        for (Record row : RowFile.read(
                EXCHANGE_ITEM,
                Map.of(EXCHANGE_ITEM.WAY, Passage.Way.class, EXCHANGE_ITEM.KIND, DossierKind.class),
                files)) {
            bundles.put(row.get(EXCHANGE_ITEM.DOSSIER_ID), row.get(EXCHANGE_ITEM.BUNDLE_ID));
        }
        return new Loans(bundles);
    }

    /// Empty for what is not said to be on loan.
    Optional<UUID> of(UUID dossier) {
        return Optional.ofNullable(bundles.get(dossier));
    }
}
