package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.ATTACHMENT;
import static nl.casustafel.schema.Tables.CASE_FILE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.casustafel.exchange.Arrival;
import nl.casustafel.exchange.Dossier;
import nl.casustafel.exchange.DossierKind;
import nl.casustafel.exchange.DossierRows;
import nl.casustafel.exchange.Exchanges;
import nl.casustafel.exchange.Offer;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.bundle.BundleHead;
import nl.casustafel.vault.export.Unreadable;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.SQLStateClass;

/// Dossiers as rows: out of the tables into files, compared, and back into the tables.
public final class JooqDossierRows implements DossierRows {
    private final Exchanges exchanges;

    public JooqDossierRows(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    @Override
    public List<Offer> offers(Tx tx, Actor actor) {
        return new Offers(tx, exchanges).of(actor);
    }

    @Override
    public SortedMap<String, byte[]> pack(Tx tx, Set<Dossier> dossiers, UUID recipient) {
        DSLContext sql = Sql.of(tx);
        Leg.Chosen chosen = chosen(sql, dossiers);
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<Result<? extends Record>> all = new ArrayList<>();
        for (Leg leg : Route.LEGS) {
            Result<? extends Record> rows = rows(sql, leg, chosen);
            files.put(RowFile.name(leg.table()), RowFile.write(rows));
            all.add(rows);
        }
        contents(sql, chosen, files);
        Acquaintances.pack(sql, all, files);
        Loans.pack(tx, exchanges, dossiers, recipient, files);
        return files;
    }

    private static Leg.Chosen chosen(DSLContext sql, Set<Dossier> dossiers) {
        List<UUID> cases = dossiers.stream()
                .filter(dossier -> dossier.kind() == DossierKind.CASE)
                .map(Dossier::value)
                .toList();
        List<UUID> signals = new ArrayList<>(dossiers.stream()
                .filter(dossier -> dossier.kind() == DossierKind.SIGNAL)
                .map(Dossier::value)
                .toList());
        signals.addAll(sql.select(CASE_FILE.SIGNAL_ID)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.in(cases), CASE_FILE.SIGNAL_ID.isNotNull())
                .fetch(CASE_FILE.SIGNAL_ID));
        return new Leg.Chosen(signals, cases);
    }

    /// What stands in a file of its own is left out of the rows.
    private static Result<? extends Record> rows(DSLContext sql, Leg leg, Leg.Chosen chosen) {
        return sql.select(RowFile.carried(leg.table()))
                .from(leg.table())
                .where(leg.belongs().apply(chosen))
                .orderBy(leg.key())
                .fetch();
    }

    private static void contents(DSLContext sql, Leg.Chosen chosen, SortedMap<String, byte[]> files) {
        sql.select(ATTACHMENT.ID, ATTACHMENT.CONTENT)
                .from(ATTACHMENT)
                .where(CaseRoute.file(chosen))
                .forEach(row -> files.put(content(row.value1()), row.value2()));
    }

    private static String content(UUID attachment) {
        return "files/" + attachment;
    }

    @Override
    public boolean hidesFrom(Tx tx, Actor actor, SortedMap<String, byte[]> files) {
        DSLContext sql = Sql.of(tx);
        Load incoming = incoming(Acquaintances.meet(sql, files), files);
        Concern concern = new Concern(sql, actor, incoming);
        return incoming.dossiers().stream().anyMatch(concern::isOfOthers);
    }

    @Override
    public List<Arrival> compare(Tx tx, BundleHead head, SortedMap<String, byte[]> files) {
        DSLContext sql = Sql.of(tx);
        Acquaintances people = Acquaintances.meet(sql, files);
        Load incoming = incoming(people, files);
        Arrivals arrivals = new Arrivals(exchanges, head, incoming, files, people.municipalities(sql));
        return incoming.dossiers().stream()
                .map(dossier -> arrivals.of(tx, dossier, here(sql, dossier, incoming)))
                .toList();
    }

    private static Load incoming(Acquaintances people, SortedMap<String, byte[]> files) {
        Map<Leg, List<Record>> read = new LinkedHashMap<>();
        for (Leg leg : Route.LEGS) {
            List<Record> rows = RowFile.read(leg.table(), leg.codes(), files);
            rows.forEach(row -> Sound.check(leg, row));
            rows.forEach(people::translate);
            read.put(leg, rows);
        }
        return Load.of(read);
    }

    /// What is here of it: also where it came to be a case elsewhere, and here is a signal still.
    private static Load here(DSLContext sql, Dossier dossier, Load incoming) {
        Leg.Chosen known = chosen(sql, Set.of(dossier));
        if (!incoming.own(dossier.value()).containsAll(known.signals())) {
            // A case is of one signal for good.
            throw new Unreadable();
        }
        List<UUID> signals = new ArrayList<>(known.signals());
        signals.addAll(incoming.signals(dossier.value()));
        Leg.Chosen whole = new Leg.Chosen(signals, known.cases());
        Map<Leg, List<Record>> read = new LinkedHashMap<>();
        for (Leg leg : Route.LEGS) {
            read.put(leg, new ArrayList<>(rows(sql, leg, whole)));
        }
        Load here = Load.of(dossier.value(), read);
        boolean isOtherwise = here.isCaseHere(dossier.value())
                && known.signals().isEmpty()
                        != incoming.signals(dossier.value()).isEmpty();
        if (isOtherwise) {
            // What was decided before this program never comes to have been weighed (DEC-14), nor the other way.
            throw new Unreadable();
        }
        return here;
    }

    @Override
    public Taken take(Tx tx, SortedMap<String, byte[]> files, Set<UUID> dossiers) {
        DSLContext sql = Sql.of(tx);
        Set<UUID> signals = new HashSet<>();
        Set<UUID> removed = new HashSet<>();
        try {
            Acquaintances people = Acquaintances.meet(sql, files);
            Load incoming = incoming(people, files);
            people.introduce(sql, incoming, dossiers);
            Placing placing = new Placing(sql, incoming, files);
            for (Dossier dossier : incoming.dossiers()) {
                if (dossiers.contains(dossier.value())) {
                    removed.addAll(placing.place(dossier.value(), here(sql, dossier, incoming)));
                    signals.addAll(incoming.signals(dossier.value()));
                }
            }
            return new Taken(signals, removed);
        } catch (DataAccessException e) {
            throw ofContent(e) ? new Unreadable() : e;
        }
    }

    /// A value that does not fit, or leads nowhere: what came is wrong, not the store.
    private static boolean ofContent(DataAccessException e) {
        SQLStateClass state = e.sqlStateClass();
        return state == SQLStateClass.C22_DATA_EXCEPTION || state == SQLStateClass.C23_INTEGRITY_CONSTRAINT_VIOLATION;
    }
}
