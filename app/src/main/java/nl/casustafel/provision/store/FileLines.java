package nl.casustafel.provision.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.MEETING;
import static nl.casustafel.schema.Tables.MINUTES_REOPENED;
import static nl.casustafel.schema.Tables.MINUTES_VERSION;
import static nl.casustafel.schema.Tables.PROVISION;
import static nl.casustafel.schema.Tables.PROVISION_FAILURE;
import static nl.casustafel.schema.Tables.PROVISION_RECALL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.casefile.Regime;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.ItemRanges;
import nl.casustafel.provision.Occasion;
import nl.casustafel.provision.Provision;
import nl.casustafel.provision.RegisterLine;
import nl.casustafel.provision.RegisterLine.After;
import nl.casustafel.provision.RegisterLine.Recipient;
import nl.casustafel.provision.Source;
import nl.casustafel.schema.tables.MinutesVersion;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;

/// Lines of files and printed copies, each with what came later.
final class FileLines {
    private static final MinutesVersion LATER = MINUTES_VERSION.as("later");
    private static final Field<Boolean> REPLACED = DSL.field(DSL.exists(DSL.selectOne()
                    .from(LATER)
                    .where(
                            LATER.MEETING_ID.eq(MINUTES_VERSION.MEETING_ID),
                            LATER.VERSION_NO.gt(MINUTES_VERSION.VERSION_NO)))
            .or(MINUTES_REOPENED.MINUTES_VERSION_ID.isNotNull()));

    private final Notices notices;
    private final Map<UUID, List<Source>> sources;
    private final Map<String, Regime> wgs;

    private FileLines(Tx tx, List<UUID> lines) {
        notices = new Notices(Sql.of(tx));
        sources = FileSources.of(tx, lines);
        wgs = Sql.of(tx)
                .select(CASE_FILE.NUMBER, CASE_FILE.REGIME)
                .from(CASE_FILE)
                .where(CASE_FILE.REGIME.eq(Regime.WGS.name()))
                .fetchMap(CASE_FILE.NUMBER, row -> Regime.valueOf(row.get(CASE_FILE.REGIME)));
    }

    static List<RegisterLine> of(Tx tx, Actor actor, JooqRegister.Days days) {
        Condition within = PROVISION.AT.ge(days.start()).and(PROVISION.AT.lt(days.end()));
        Result<? extends Record> rows = Sql.of(tx)
                .select(PROVISION.fields())
                .select(PROVISION_FAILURE.FAILURE, PROVISION_RECALL.ASKED_AT, MEETING.NUMBER, REPLACED)
                .from(PROVISION)
                .leftJoin(PROVISION_FAILURE)
                .on(PROVISION_FAILURE.PROVISION_ID.eq(PROVISION.ID))
                .leftJoin(PROVISION_RECALL)
                .on(PROVISION_RECALL.PROVISION_ID.eq(PROVISION.ID))
                .leftJoin(MINUTES_VERSION)
                .on(MINUTES_VERSION.ID.eq(PROVISION.MINUTES_VERSION_ID))
                .leftJoin(MINUTES_REOPENED)
                .on(MINUTES_REOPENED.MINUTES_VERSION_ID.eq(MINUTES_VERSION.ID))
                .leftJoin(MEETING)
                .on(MEETING.ID.eq(MINUTES_VERSION.MEETING_ID))
                .where(within, JooqProvisions.mayRead(actor))
                .fetch();
        FileLines lines = new FileLines(tx, rows.getValues(PROVISION.ID));
        return rows.map(lines::line);
    }

    private RegisterLine line(Record row) {
        Provision file = JooqProvisions.line(row);
        Handover handover = file.handover();
        ShortText recipient = handover.recipient();
        List<Source> from = sources.getOrDefault(file.id().value(), List.of());
        Notices.Given told = notices.to(List.of(recipient.value()), number -> names(handover, number), file.at());
        boolean left = file.failure().isEmpty();
        return new RegisterLine(
                file.id().value(),
                file.at(),
                new RegisterLine.What(
                        handover.form() == Handover.Form.PAPER ? Occasion.PRINTED : Occasion.EXPORT,
                        handover.items(),
                        from.isEmpty() ? Optional.empty() : Optional.of(regime(handover)),
                        Optional.ofNullable(row.get(MEETING.NUMBER)).map(ShortText::of),
                        Optional.of(file)),
                List.of(new Recipient(recipient, Optional.empty())),
                from,
                left
                        ? new After(
                                row.get(REPLACED),
                                told.on(),
                                told.owed(),
                                Optional.ofNullable(row.get(PROVISION_RECALL.ASKED_AT)))
                        : After.NOTHING);
    }

    private Regime regime(Handover handover) {
        return wgs.keySet().stream().anyMatch(number -> names(handover, number)) ? Regime.WGS : Regime.WPGA;
    }

    private static boolean names(Handover handover, String number) {
        return handover.items().stream()
                .anyMatch(item -> ItemRanges.names(
                        item, Set.of(DossierNumber.parse(number).orThrow())));
    }
}
