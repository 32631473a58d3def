package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.EXCHANGE_ITEM;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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

/// Which bundles of the receiver each dossier was taken in with by the sender: so each store knows
/// whether what it gave arrived, whatever stick turns up late and whatever the clocks of two laptops
/// say.
record Loans(Map<UUID, Set<UUID>> arrived) {
    private static final String FILE = RowFile.name(EXCHANGE_ITEM);

    static void pack(
            Tx tx, Exchanges exchanges, Collection<Dossier> dossiers, UUID recipient, SortedMap<String, byte[]> files) {
        Result<ExchangeItemRecord> rows = Sql.of(tx).newResult(EXCHANGE_ITEM);
        for (Dossier dossier : dossiers) {
            for (UUID bundle : exchanges.arrivedWith(tx, dossier.value(), recipient)) {
                rows.add(new ExchangeItemRecord(
                        bundle,
                        Passage.Way.IN.name(),
                        dossier.value(),
                        dossier.kind().name(),
                        dossier.number().text(),
                        true));
            }
        }
        files.put(FILE, RowFile.write(rows));
    }

    /// Throws `Unreadable`.
    static Loans read(SortedMap<String, byte[]> files) {
        Map<UUID, Set<UUID>> arrived = new HashMap<>();
        for (Record row : RowFile.read(
                EXCHANGE_ITEM,
                Map.of(EXCHANGE_ITEM.WAY, Passage.Way.class, EXCHANGE_ITEM.KIND, DossierKind.class),
                files)) {
            arrived.computeIfAbsent(row.get(EXCHANGE_ITEM.DOSSIER_ID), _ -> new HashSet<>())
                    .add(row.get(EXCHANGE_ITEM.BUNDLE_ID));
        }
        return new Loans(arrived);
    }

    /// Whether this dossier arrived there with that bundle.
    boolean arrived(UUID dossier, UUID bundle) {
        return arrived.getOrDefault(dossier, Set.of()).contains(bundle);
    }
}
