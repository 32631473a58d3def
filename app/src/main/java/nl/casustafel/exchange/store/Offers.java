package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.AGENDA_ITEM;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SUBJECT;
import static nl.casustafel.schema.Tables.WEIGHING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.access.sql.HandsOver;
import nl.casustafel.exchange.Dossier;
import nl.casustafel.exchange.DossierKind;
import nl.casustafel.exchange.Exchanges;
import nl.casustafel.exchange.Offer;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.ItemState;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.SignalState;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.weighing.WeighingState;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.impl.DSL;

/// What somebody may hand over, and what keeps each of them here. A request for advice holds no person
/// and is answered where it came in (W-C1).
final class Offers {
    private static final String[] AT_TABLE = {SignalState.ON_AGENDA.name(), SignalState.IN_WEIGHING.name()};
    private static final String[] UNENDED = {ItemState.OPEN.name(), ItemState.BUSY.name()};

    private final Tx tx;
    private final Exchanges exchanges;
    private final Set<UUID> atTable;
    private final Set<UUID> touched;

    Offers(Tx tx, Exchanges exchanges) {
        this.tx = tx;
        this.exchanges = exchanges;
        atTable = atTable(Sql.of(tx));
        touched = exchanges.touched(tx);
    }

    /// Newest number first.
    List<Offer> of(Actor actor) {
        List<Offer> all = new ArrayList<>();
        Field<String> called = DSL.coalesce(SUBJECT.NAME, SUBJECT.DESCRIPTION);
        Field<String> kind = DSL.inline(DossierKind.CASE.name());
        Sql.of(tx)
                .select(CASE_FILE.ID, CASE_FILE.SIGNAL_ID, CASE_FILE.NUMBER, called, kind)
                .from(CASE_FILE)
                .leftJoin(SUBJECT)
                .on(SUBJECT.ID.eq(CASE_FILE.SUBJECT_ID))
                .where(HandsOver.cases(actor))
                .forEach(row -> all.add(offer(row)));
        Sql.of(tx)
                .select(SIGNAL.ID, SIGNAL.ID, SIGNAL.NUMBER, called, DSL.inline(DossierKind.SIGNAL.name()))
                .from(SIGNAL)
                .leftJoin(SUBJECT)
                .on(SUBJECT.ID.eq(SIGNAL.SUBJECT_ID))
                .where(
                        HandsOver.signals(actor),
                        SIGNAL.KIND.eq(SignalKind.REPORT.name()),
                        DSL.notExists(DSL.selectOne().from(CASE_FILE).where(CASE_FILE.SIGNAL_ID.eq(SIGNAL.ID))))
                .forEach(row -> all.add(offer(row)));
        all.sort(
                (one, other) -> other.dossier().number().compareTo(one.dossier().number()));
        return all;
    }

    private Offer offer(Record5<UUID, UUID, String, String, String> row) {
        UUID id = row.value1();
        UUID signal = row.value2();
        boolean travelled = touched.contains(id) || touched.contains(signal);
        return new Offer(
                new Dossier(
                        DossierKind.valueOf(row.value5()),
                        id,
                        DossierNumber.parse(row.value3()).orThrow()),
                Optional.ofNullable(row.value4()).map(ShortText::of),
                travelled ? exchanges.away(tx, id) : Optional.empty(),
                travelled ? exchanges.loan(tx, id) : Optional.empty(),
                atTable.contains(id) || atTable.contains(signal));
    }

    /// Signals and cases that lie on an agenda which is not handled yet, or are being weighed.
    static Set<UUID> atTable(DSLContext sql) {
        Set<UUID> all = new HashSet<>(sql.select(SIGNAL.ID)
                .from(SIGNAL)
                .where(SIGNAL.STATE.in(AT_TABLE))
                .union(DSL.select(WEIGHING.SIGNAL_ID)
                        .from(WEIGHING)
                        .where(WEIGHING.STATE.eq(WeighingState.OPEN.name())))
                .fetch(SIGNAL.ID));
        sql.select(AGENDA_ITEM.SIGNAL_ID, AGENDA_ITEM.CASE_ID)
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.STATE.in(UNENDED))
                .forEach(item -> {
                    all.add(item.value1());
                    all.add(item.value2());
                });
        return all;
    }
}
