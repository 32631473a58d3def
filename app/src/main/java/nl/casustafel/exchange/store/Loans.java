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

/// Of each dossier, with which bundles of the receiver the sender took it in, and with which the sender
/// gave it to the receiver before: so each store knows whether what it gave arrived, and whether what
/// comes is older than what came, whatever stick turns up late and whatever the clocks of two laptops
/// say.
record Loans(Map<UUID, Set<UUID>> arrived, Map<UUID, Set<UUID>> given) {
    private static final String FILE = RowFile.name(EXCHANGE_ITEM);

    static void pack(
            Tx tx, Exchanges exchanges, Collection<Dossier> dossiers, UUID recipient, SortedMap<String, byte[]> files) {
        Result<ExchangeItemRecord> rows = Sql.of(tx).newResult(EXCHANGE_ITEM);
        for (Dossier dossier : dossiers) {
            exchanges
                    .arrivedWith(tx, dossier.value(), recipient)
                    .forEach(bundle -> rows.add(row(bundle, Passage.Way.IN, dossier)));
            exchanges
                    .givenWith(tx, dossier.value(), recipient)
                    .forEach(bundle -> rows.add(row(bundle, Passage.Way.OUT, dossier)));
        }
        files.put(FILE, RowFile.write(rows));
    }

    private static ExchangeItemRecord row(UUID bundle, Passage.Way way, Dossier dossier) {
        return new ExchangeItemRecord(
                bundle,
                way.name(),
                dossier.value(),
                dossier.kind().name(),
                dossier.number().text(),
                true);
    }

    /// Throws `Unreadable`.
    static Loans read(SortedMap<String, byte[]> files) {
        Map<UUID, Set<UUID>> arrived = new HashMap<>();
        Map<UUID, Set<UUID>> given = new HashMap<>();
        for (Record row : RowFile.read(
                EXCHANGE_ITEM,
                Map.of(EXCHANGE_ITEM.WAY, Passage.Way.class, EXCHANGE_ITEM.KIND, DossierKind.class),
                files)) {
            boolean came = row.get(EXCHANGE_ITEM.WAY).equals(Passage.Way.IN.name());
            (came ? arrived : given)
                    .computeIfAbsent(row.get(EXCHANGE_ITEM.DOSSIER_ID), _ -> new HashSet<>())
                    .add(row.get(EXCHANGE_ITEM.BUNDLE_ID));
        }
        return new Loans(arrived, given);
    }

    /// Whether this dossier arrived there with that bundle of this store.
    boolean arrived(UUID dossier, UUID bundle) {
        return arrived.getOrDefault(dossier, Set.of()).contains(bundle);
    }

    /// Whether that bundle of theirs went before this one.
    boolean given(UUID dossier, UUID bundle) {
        return given.getOrDefault(dossier, Set.of()).contains(bundle);
    }
}
