package nl.casustafel.referral.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.FILE_HOLDER;
import static nl.casustafel.schema.Tables.NOT_INFORMING;
import static nl.casustafel.schema.Tables.NOT_INFORMING_GROUND;
import static nl.casustafel.schema.Tables.NOT_INFORMING_WEIGHED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Role;
import nl.casustafel.referral.Consideration;
import nl.casustafel.referral.DueStatement;
import nl.casustafel.referral.RestrictionGround;
import nl.casustafel.referral.Statement;
import nl.casustafel.referral.Statements;
import nl.casustafel.schema.tables.records.NotInformingRecord;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.impl.DSL;

/// Statements in their tables; they are made and end, and never change.
public final class JooqStatements implements Statements {
    @Override
    public void add(Tx tx, Statement statement) {
        NotInformingRecord row = new NotInformingRecord();
        row.setId(statement.id().value());
        row.setCaseId(statement.caseFile().value());
        row.setReason(statement.content().reason().value());
        row.setReviewOn(statement.content().reviewOn());
        row.setMadeOn(statement.madeOn());
        row.setMadeBy(statement.madeBy().value());
        Sql.of(tx).insertInto(NOT_INFORMING).set(row).execute();
        statement
                .content()
                .grounds()
                .forEach(ground -> Sql.of(tx)
                        .insertInto(NOT_INFORMING_GROUND)
                        .set(NOT_INFORMING_GROUND.STATEMENT_ID, statement.id().value())
                        .set(NOT_INFORMING_GROUND.GROUND, ground.name())
                        .execute());
        statement
                .content()
                .considered()
                .forEach((consideration, words) -> Sql.of(tx)
                        .insertInto(NOT_INFORMING_WEIGHED)
                        .set(NOT_INFORMING_WEIGHED.STATEMENT_ID, statement.id().value())
                        .set(NOT_INFORMING_WEIGHED.CONSIDERATION, consideration.name())
                        .set(NOT_INFORMING_WEIGHED.BODY, words.value())
                        .execute());
    }

    @Override
    public boolean lapse(Tx tx, Statement.Key id, Statement.Lapsed lapsed) {
        return Sql.of(tx)
                        .update(NOT_INFORMING)
                        .set(NOT_INFORMING.LAPSED_ON, lapsed.on())
                        .set(NOT_INFORMING.LAPSED_BY, lapsed.by().value())
                        .set(NOT_INFORMING.LAPSE_REASON, lapsed.reason().value())
                        .set(NOT_INFORMING.INFORMED_ON, lapsed.informedOn().orElse(null))
                        .where(NOT_INFORMING.ID.eq(id.value()), NOT_INFORMING.LAPSED_ON.isNull())
                        .execute()
                == 1;
    }

    @Override
    public List<Statement> of(Tx tx, CaseId caseFile) {
        return Sql.of(tx)
                .selectFrom(NOT_INFORMING)
                .where(NOT_INFORMING.CASE_ID.eq(caseFile.value()))
                .orderBy(NOT_INFORMING.LAPSED_ON.desc().nullsFirst(), NOT_INFORMING.MADE_ON.desc(), NOT_INFORMING.ID)
                .fetch(row -> statement(tx, row));
    }

    private static Statement statement(Tx tx, NotInformingRecord row) {
        return new Statement(
                new Statement.Key(row.getId()),
                new CaseId(row.getCaseId()),
                new Statement.Content(
                        grounds(tx, row.getId()),
                        LongText.of(row.getReason()),
                        weighed(tx, row.getId()),
                        row.getReviewOn()),
                row.getMadeOn(),
                new PersonId(row.getMadeBy()),
                Optional.ofNullable(row.getLapsedOn())
                        .map(on -> new Statement.Lapsed(
                                on,
                                new PersonId(row.getLapsedBy()),
                                LongText.of(row.getLapseReason()),
                                Optional.ofNullable(row.getInformedOn()))));
    }

    private static Set<RestrictionGround> grounds(Tx tx, UUID id) {
        return Sql.of(tx)
                .select(NOT_INFORMING_GROUND.GROUND)
                .from(NOT_INFORMING_GROUND)
                .where(NOT_INFORMING_GROUND.STATEMENT_ID.eq(id))
                .fetch(NOT_INFORMING_GROUND.GROUND)
                .stream()
                .map(RestrictionGround::valueOf)
                .collect(Collectors.toSet());
    }

    private static Map<Consideration, LongText> weighed(Tx tx, UUID id) {
        return Sql.of(tx)
                .select(NOT_INFORMING_WEIGHED.CONSIDERATION, NOT_INFORMING_WEIGHED.BODY)
                .from(NOT_INFORMING_WEIGHED)
                .where(NOT_INFORMING_WEIGHED.STATEMENT_ID.eq(id))
                .fetchMap(row -> Consideration.valueOf(row.value1()), row -> LongText.of(row.value2()));
    }

    List<Statement> of(Tx tx, Actor actor, CaseId caseFile) {
        return Sql.of(tx)
                        .fetchExists(
                                CASE_FILE, CASE_FILE.ID.eq(caseFile.value()).and(Visible.cases(actor)))
                ? of(tx, caseFile)
                : List.of();
    }

    /// Those of a file holder's municipalities.
    List<DueStatement> due(Tx tx, Actor actor, LocalDate until) {
        if (!actor.has(Role.FILE_HOLDER)) {
            return List.of();
        }
        return Sql.of(tx)
                .select(CASE_FILE.ID, CASE_FILE.NUMBER, NOT_INFORMING.REVIEW_ON)
                .from(NOT_INFORMING)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(NOT_INFORMING.CASE_ID))
                .where(
                        Visible.cases(actor),
                        CASE_FILE.MUNICIPALITY_ID.in(DSL.select(FILE_HOLDER.MUNICIPALITY_ID)
                                .from(FILE_HOLDER)
                                .where(FILE_HOLDER.PERSON_ID.eq(actor.person().value()))),
                        NOT_INFORMING.LAPSED_ON.isNull(),
                        NOT_INFORMING.REVIEW_ON.le(until))
                .orderBy(NOT_INFORMING.REVIEW_ON, CASE_FILE.NUMBER)
                .fetch(row -> new DueStatement(
                        new CaseId(row.value1()),
                        DossierNumber.parse(row.value2()).orThrow(),
                        row.value3()));
    }
}
