package nl.casustafel.provision.store;

import static nl.casustafel.schema.Tables.AGENDA_ITEM;
import static nl.casustafel.schema.Tables.ATTENDEE;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.ITEM_ATTENDANCE;
import static nl.casustafel.schema.Tables.MEETING;
import static nl.casustafel.schema.Tables.ORGANISATION;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.TEAM_PERSON;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.casefile.Regime;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.provision.Occasion;
import nl.casustafel.provision.RegisterLine;
import nl.casustafel.provision.RegisterLine.After;
import nl.casustafel.provision.RegisterLine.Recipient;
import nl.casustafel.provision.Source;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// What was said at the table: an item that was opened, and who was ticked there (DEC-25, law 1.9).
record HeardLines(DSLContext sql, Notices notices) {
    private static final Field<String> NUMBER = DSL.coalesce(CASE_FILE.NUMBER, SIGNAL.NUMBER);

    /// Somebody at an item.
    private record Present(Recipient who, @Nullable UUID organisation) {}

    List<RegisterLine> of(Actor actor, JooqRegister.Days days) {
        Result<? extends Record> rows = sql.select(
                        AGENDA_ITEM.ID,
                        AGENDA_ITEM.OPENED_AT,
                        AGENDA_ITEM.POSITION_NO,
                        AGENDA_ITEM.SIGNAL_ID,
                        MEETING.NUMBER,
                        CASE_FILE.REGIME,
                        NUMBER)
                .from(AGENDA_ITEM)
                .join(MEETING)
                .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                .leftJoin(SIGNAL)
                .on(SIGNAL.ID.eq(AGENDA_ITEM.SIGNAL_ID))
                .leftJoin(CASE_FILE)
                .on(CASE_FILE.ID.eq(AGENDA_ITEM.CASE_ID))
                .where(
                        AGENDA_ITEM.OPENED_AT.ge(days.start()).and(AGENDA_ITEM.OPENED_AT.lt(days.end())),
                        SIGNAL.ID.isNotNull().or(CASE_FILE.ID.isNotNull()),
                        mayRead(actor))
                .fetch();
        List<UUID> items = rows.getValues(AGENDA_ITEM.ID);
        Map<UUID, List<Present>> present = present(items);
        Map<UUID, Map<UUID, Source.Held>> held = new Holdings(sql).ofItems(items);
        Holdings.Known organisations = new Holdings(sql).known();
        return rows.map(row -> line(
                row,
                present.getOrDefault(row.get(AGENDA_ITEM.ID), List.of()),
                held.getOrDefault(row.get(AGENDA_ITEM.ID), Map.of()),
                organisations));
    }

    /// The review by number alone, also of what is over (T-C8); others what they may see.
    private static Condition mayRead(Actor actor) {
        return actor.has(Role.LAWFULNESS_REVIEW)
                ? DSL.noCondition()
                : SIGNAL.ID
                        .isNotNull()
                        .and(Visible.signals(actor))
                        .or(CASE_FILE.ID.isNotNull().and(Visible.cases(actor)));
    }

    private RegisterLine line(
            Record row, List<Present> there, Map<UUID, Source.Held> held, Holdings.Known organisations) {
        boolean weighed = row.get(AGENDA_ITEM.SIGNAL_ID) != null;
        List<String> heard = there.stream()
                .flatMap(one -> one.who().organisation().stream())
                .map(ShortText::value)
                .distinct()
                .toList();
        Notices.Given told = notices.to(heard, row.get(NUMBER)::equals, row.get(AGENDA_ITEM.OPENED_AT));
        return new RegisterLine(
                row.get(AGENDA_ITEM.ID),
                row.get(AGENDA_ITEM.OPENED_AT),
                new RegisterLine.What(
                        weighed ? Occasion.WEIGHING : Occasion.CONSULTATION,
                        List.of(ShortText.of(row.get(NUMBER))),
                        Optional.of(weighed ? Regime.WPGA : Regime.valueOf(row.get(CASE_FILE.REGIME))),
                        Optional.of(ShortText.of(row.get(MEETING.NUMBER) + " / " + row.get(AGENDA_ITEM.POSITION_NO))),
                        Optional.empty()),
                there.stream().map(Present::who).toList(),
                organisations.sources(held, by -> of(there, by)),
                new After(false, told.on(), told.owed(), Optional.empty()));
    }

    private static List<ShortText> of(List<Present> there, UUID organisation) {
        return there.stream()
                .filter(one -> organisation.equals(one.organisation()))
                .map(one -> one.who().name())
                .toList();
    }

    private Map<UUID, List<Present>> present(Collection<UUID> items) {
        Map<UUID, List<Present>> all = new HashMap<>();
        sql.select(
                        ITEM_ATTENDANCE.AGENDA_ITEM_ID,
                        DSL.coalesce(TEAM_PERSON.NAME, ATTENDEE.GUEST_NAME),
                        DSL.coalesce(ORGANISATION.NAME, ATTENDEE.GUEST_ORGANISATION),
                        ORGANISATION.ID)
                .from(ITEM_ATTENDANCE)
                .join(ATTENDEE)
                .on(ATTENDEE.ID.eq(ITEM_ATTENDANCE.ATTENDEE_ID))
                .leftJoin(TEAM_PERSON)
                .on(TEAM_PERSON.ID.eq(ATTENDEE.PERSON_ID))
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.ID.eq(TEAM_PERSON.ORGANISATION_ID))
                .where(ITEM_ATTENDANCE.AGENDA_ITEM_ID.in(items))
                .orderBy(3, 2)
                .fetch()
                .forEach(row -> all.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                        .add(new Present(
                                new Recipient(
                                        ShortText.of(row.value2()),
                                        Optional.ofNullable(row.value3()).map(ShortText::of)),
                                row.value4())));
        return all;
    }
}
