package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.ATTACHMENT;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SUBJECT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.exchange.Arrival;
import nl.casustafel.exchange.Difference;
import nl.casustafel.exchange.Dossier;
import nl.casustafel.exchange.DossierKind;
import nl.casustafel.exchange.DossierRows;
import nl.casustafel.exchange.Exchanges;
import nl.casustafel.exchange.Offer;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.SignalState;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.SQLStateClass;
import org.jooq.impl.DSL;

/// Dossiers as rows: out of the tables into files, compared, and back into the tables.
public final class JooqDossierRows implements DossierRows {
    private final Exchanges exchanges;

    public JooqDossierRows(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    @Override
    public List<Offer> offers(Tx tx, Actor actor) {
        List<Offer> all = new ArrayList<>();
        Field<String> called = DSL.coalesce(SUBJECT.NAME, SUBJECT.DESCRIPTION);
        Sql.of(tx)
                .select(CASE_FILE.ID, CASE_FILE.NUMBER, called, DSL.inline((String) null))
                .from(CASE_FILE)
                .leftJoin(SUBJECT)
                .on(SUBJECT.ID.eq(CASE_FILE.SUBJECT_ID))
                .where(Visible.cases(actor))
                .forEach(row -> all.add(offer(tx, DossierKind.CASE, row)));
        Sql.of(tx)
                .select(SIGNAL.ID, SIGNAL.NUMBER, called, SIGNAL.STATE)
                .from(SIGNAL)
                .leftJoin(SUBJECT)
                .on(SUBJECT.ID.eq(SIGNAL.SUBJECT_ID))
                .where(
                        Visible.signals(actor),
                        SIGNAL.ID.notIn(DSL.select(CASE_FILE.SIGNAL_ID).from(CASE_FILE)))
                .forEach(row -> all.add(offer(tx, DossierKind.SIGNAL, row)));
        all.sort(
                (one, other) -> other.dossier().number().compareTo(one.dossier().number()));
        return all;
    }

    private Offer offer(Tx tx, DossierKind kind, Record row) {
        UUID id = row.get(0, UUID.class);
        String state = row.get(3, String.class);
        return new Offer(
                new Dossier(
                        kind, id, DossierNumber.parse(row.get(1, String.class)).orThrow()),
                Optional.ofNullable(row.get(2, String.class)).map(ShortText::of),
                exchanges.away(tx, id),
                exchanges.lentBy(tx, id),
                SignalState.ON_AGENDA.name().equals(state)
                        || SignalState.IN_WEIGHING.name().equals(state));
    }

    @Override
    public SortedMap<String, byte[]> pack(Tx tx, Set<Dossier> dossiers) {
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
                .where(CASE_FILE.ID.in(cases))
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
                .where(ATTACHMENT.OWNER_ID.in(chosen.cases()))
                .forEach(row -> files.put(content(row.value1()), row.value2()));
    }

    private static String content(UUID attachment) {
        return "files/" + attachment;
    }

    @Override
    public List<Arrival> compare(Tx tx, UUID sender, SortedMap<String, byte[]> files) {
        DSLContext sql = Sql.of(tx);
        Load incoming = incoming(Acquaintances.meet(sql, files), files);
        return incoming.dossiers().stream()
                .map(dossier -> arrival(tx, sender, dossier, incoming, files))
                .toList();
    }

    private static Load incoming(Acquaintances people, SortedMap<String, byte[]> files) {
        Map<Leg, List<Record>> read = new LinkedHashMap<>();
        for (Leg leg : Route.LEGS) {
            List<Record> rows = RowFile.read(leg.table(), leg.codes(), files);
            rows.forEach(people::translate);
            read.put(leg, rows);
        }
        return Load.of(read);
    }

    /// What is here of it: also where it came to be a case elsewhere, and here is a signal still.
    private static Load here(DSLContext sql, Dossier dossier, Load incoming) {
        Leg.Chosen known = chosen(sql, Set.of(dossier));
        List<UUID> signals = new ArrayList<>(known.signals());
        signals.addAll(incoming.signals(dossier.value()));
        Leg.Chosen whole = new Leg.Chosen(signals, known.cases());
        Map<Leg, List<Record>> read = new LinkedHashMap<>();
        for (Leg leg : Route.LEGS) {
            read.put(leg, new ArrayList<>(rows(sql, leg, whole)));
        }
        return Load.of(dossier.value(), read);
    }

    private Arrival arrival(Tx tx, UUID sender, Dossier dossier, Load incoming, SortedMap<String, byte[]> files) {
        Load here = here(Sql.of(tx), dossier, incoming);
        boolean isHere = !here.signals(dossier.value()).isEmpty();
        List<Difference> differences = new ArrayList<>();
        for (Leg leg : Route.LEGS) {
            if (isHere && files.containsKey(RowFile.name(leg.table()))) {
                new Comparison(leg)
                        .add(here.rows(dossier.value(), leg), incoming.rows(dossier.value(), leg), differences);
            }
        }
        boolean back = Stream.concat(Stream.of(dossier.value()), incoming.signals(dossier.value()).stream())
                .flatMap(id -> exchanges.away(tx, id).stream())
                .anyMatch(where -> where.partnerId().equals(sender));
        Arrival.Standing standing = !isHere
                ? Arrival.Standing.NEW
                : back
                        ? Arrival.Standing.BACK
                        : differences.isEmpty() ? Arrival.Standing.SAME : Arrival.Standing.CONFLICT;
        return new Arrival(dossier, calledBy(dossier, incoming), standing, differences);
    }

    private static Optional<ShortText> calledBy(Dossier dossier, Load incoming) {
        return incoming.rows(dossier.value(), Route.LEGS.getFirst()).values().stream()
                .findFirst()
                .map(row -> row.get(SUBJECT.NAME) == null ? row.get(SUBJECT.DESCRIPTION) : row.get(SUBJECT.NAME))
                .map(ShortText::of);
    }

    @Override
    public void take(Tx tx, SortedMap<String, byte[]> files, Set<UUID> dossiers) {
        DSLContext sql = Sql.of(tx);
        try {
            Acquaintances people = Acquaintances.meet(sql, files);
            Load incoming = incoming(people, files);
            people.introduce(sql);
            Placing placing = new Placing(sql, incoming, files);
            for (Dossier dossier : incoming.dossiers()) {
                if (dossiers.contains(dossier.value())) {
                    placing.place(dossier.value(), here(sql, dossier, incoming));
                }
            }
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
