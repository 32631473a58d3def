package nl.casustafel.provision.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.CASE_PARTICIPANT;
import static nl.casustafel.schema.Tables.ORGANISATION;
import static nl.casustafel.schema.Tables.TEAM_PERSON;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.casefile.Regime;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.provision.Occasion;
import nl.casustafel.provision.RegisterLine;
import nl.casustafel.provision.RegisterLine.After;
import nl.casustafel.provision.RegisterLine.Recipient;
import nl.casustafel.provision.Source;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;

/// What is read in the program: a case, and who was designated for it on one day (W-C8). When each of them
/// opened it stands in the log.
record ReadLines(DSLContext sql, Notices notices, LocalDate today) {
    List<RegisterLine> of(Actor actor, JooqRegister.Days days) {
        Map<UUID, Map<LocalDate, Result<Record>>> designated = designated(actor, days);
        Holdings data = new Holdings(sql);
        Map<UUID, Map<UUID, Source.Held>> held = data.ofCases(designated.keySet(), today);
        Holdings.Known organisations = data.known();
        List<RegisterLine> all = new ArrayList<>();
        designated.forEach((caseFile, byDay) -> byDay.forEach((day, rows) -> all.add(
                line(day, rows, organisations.sources(held.getOrDefault(caseFile, Map.of()), _ -> List.of())))));
        return all;
    }

    private Map<UUID, Map<LocalDate, Result<Record>>> designated(Actor actor, JooqRegister.Days days) {
        Condition mayRead = actor.has(Role.LAWFULNESS_REVIEW) ? DSL.noCondition() : Visible.cases(actor);
        Map<UUID, Map<LocalDate, Result<Record>>> all = new LinkedHashMap<>();
        Result<Record> rows = sql.select(CASE_PARTICIPANT.fields())
                .select(CASE_FILE.NUMBER, CASE_FILE.REGIME, TEAM_PERSON.NAME, ORGANISATION.NAME)
                .from(CASE_PARTICIPANT)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(CASE_PARTICIPANT.CASE_ID))
                .join(TEAM_PERSON)
                .on(TEAM_PERSON.ID.eq(CASE_PARTICIPANT.PERSON_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(CASE_PARTICIPANT.ORGANISATION_ID))
                .where(CASE_PARTICIPANT.DESIGNATED_ON.between(days.from(), days.until()), mayRead)
                .orderBy(ORGANISATION.NAME, TEAM_PERSON.NAME)
                .fetch();
        rows.intoGroups(CASE_PARTICIPANT.CASE_ID)
                .forEach((caseFile, some) -> all.put(caseFile, some.intoGroups(CASE_PARTICIPANT.DESIGNATED_ON)));
        return all;
    }

    private RegisterLine line(LocalDate day, Result<Record> rows, List<Source> from) {
        Record first = rows.getFirst();
        String number = first.get(CASE_FILE.NUMBER);
        Instant at = day.atStartOfDay(CaseClock.ZONE).toInstant();
        Notices.Given told = notices.to(rows.getValues(ORGANISATION.NAME), number::equals, at);
        return new RegisterLine(
                UUID.nameUUIDFromBytes(
                        (first.get(CASE_PARTICIPANT.CASE_ID) + "/" + day).getBytes(StandardCharsets.UTF_8)),
                at,
                new RegisterLine.What(
                        Occasion.DESIGNATION,
                        List.of(ShortText.of(number)),
                        Optional.of(Regime.valueOf(first.get(CASE_FILE.REGIME))),
                        Optional.empty(),
                        Optional.empty()),
                rows.map(row -> new Recipient(
                        ShortText.of(row.get(TEAM_PERSON.NAME)),
                        Optional.of(ShortText.of(row.get(ORGANISATION.NAME))))),
                from,
                new After(false, told.on(), told.owed(), Optional.empty()));
    }
}
