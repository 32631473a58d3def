package nl.casustafel.dossier.store;

import static nl.casustafel.schema.Tables.CASE_FACT;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.FACT_NOTICE;
import static nl.casustafel.schema.Tables.TEAM_PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.dossier.CaseFact;
import nl.casustafel.dossier.CaseFactReads;
import nl.casustafel.dossier.CasePassage;
import nl.casustafel.dossier.CorrectionNotice;
import nl.casustafel.dossier.OwedNotices;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.Passage;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Facts of cases, seen through the gate of their case. What is under embargo is not read but for the
/// organisation that brought it, so that it is in nobody's memory.
public final class JooqCaseFactReads implements CaseFactReads {
    private static final char ESCAPE = '!';

    /// What somebody may know of a fact under embargo: who brought it, of which category, until when.
    private static final Set<Field<?>> CLOSED_TOO = Set.of(
            CASE_FACT.ID,
            CASE_FACT.CASE_ID,
            CASE_FACT.ORGANISATION_ID,
            CASE_FACT.CATEGORY,
            CASE_FACT.RESTRICTION,
            CASE_FACT.EMBARGO_UNTIL,
            CASE_FACT.CORRECTS_ID,
            CASE_FACT.CORRECTION,
            CASE_FACT.CORRECTED_AT,
            CASE_FACT.ENTERED_BY,
            CASE_FACT.ENTERED_AT);

    private final CaseClock clock;

    public JooqCaseFactReads(CaseClock clock) {
        this.clock = clock;
    }

    @Override
    public List<CaseFact> of(Tx tx, Actor actor, CaseId caseFile) {
        Condition open = open(actor);
        List<Field<?>> columns = new ArrayList<>();
        for (Field<?> column : CASE_FACT.fields()) {
            columns.add(CLOSED_TOO.contains(column) ? column : only(open, column));
        }
        return Sql.of(tx)
                .select(columns)
                .from(CASE_FACT)
                .where(CASE_FACT.CASE_ID.eq(caseFile.value()), visible(actor, CASE_FACT.CASE_ID))
                .orderBy(CASE_FACT.ENTERED_AT, CASE_FACT.ID)
                .fetchInto(CASE_FACT)
                .map(row -> {
                    if (row.getTelling() == null) {
                        row.setTelling(CaseFactRows.CLOSED);
                    }
                    return CaseFactRows.fact(row);
                });
    }

    private static <T> Field<T> only(Condition open, Field<T> column) {
        return DSL.when(open, column).as(column);
    }

    @Override
    public List<CorrectionNotice> notices(Tx tx, Actor actor, CaseId caseFile) {
        return Sql.of(tx)
                .selectFrom(FACT_NOTICE)
                .where(FACT_NOTICE.CASE_ID.eq(caseFile.value()), visible(actor, FACT_NOTICE.CASE_ID))
                .orderBy(
                        FACT_NOTICE.TOLD_AT.asc().nullsFirst(),
                        FACT_NOTICE.FACT_ID,
                        DSL.lower(FACT_NOTICE.RECIPIENT),
                        FACT_NOTICE.ID)
                .fetch(JooqCaseFacts::notice);
    }

    @Override
    public List<OwedNotices> owed(Tx tx, Actor actor) {
        return Sql.of(tx)
                .select(CASE_FILE.ID, CASE_FILE.NUMBER, DSL.min(CASE_FACT.CORRECTED_AT), DSL.count())
                .from(FACT_NOTICE)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(FACT_NOTICE.CASE_ID))
                .leftJoin(CASE_FACT)
                .on(CASE_FACT.ID.eq(FACT_NOTICE.FACT_ID))
                .where(FACT_NOTICE.TOLD_AT.isNull(), Visible.cases(actor))
                .groupBy(CASE_FILE.ID, CASE_FILE.NUMBER)
                .orderBy(CASE_FILE.NUMBER)
                .fetch(row -> new OwedNotices(
                        new CaseId(row.value1()),
                        DossierNumber.parse(row.value2()).orThrow(),
                        row.value3() == null
                                ? clock.today()
                                : row.value3().atZone(CaseClock.ZONE).toLocalDate(),
                        row.value4()));
    }

    @Override
    public List<CasePassage> said(Tx tx, Actor actor, ShortText words, int limit) {
        List<String> all = List.of(words.value().toLowerCase(Locale.ROOT).split("\\s+"));
        Condition has = DSL.and(all.stream()
                .map(word -> DSL.lower(CASE_FACT.BODY).like("%" + DSL.escape(word, ESCAPE) + "%", ESCAPE))
                .toList());
        return Sql.of(tx)
                .select(CASE_FILE.ID, CASE_FILE.NUMBER, CASE_FACT.ENTERED_AT, CASE_FACT.BODY)
                .from(CASE_FACT)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(CASE_FACT.CASE_ID))
                .where(has, open(actor), Visible.cases(actor))
                .orderBy(CASE_FACT.ENTERED_AT.desc(), CASE_FACT.ID)
                .limit(limit)
                .fetch(row -> new CasePassage(
                        new CaseId(row.value1()),
                        DossierNumber.parse(row.value2()).orThrow(),
                        day(row.value3()),
                        Passage.around(Objects.requireNonNull(row.value4()), all.getFirst())));
    }

    private static LocalDate day(java.time.@Nullable Instant at) {
        return Objects.requireNonNull(at).atZone(CaseClock.ZONE).toLocalDate();
    }

    /// No embargo, one that ended, or one of the actor's own organisation (law 1.8).
    private Condition open(Actor actor) {
        return CASE_FACT
                .EMBARGO_UNTIL
                .isNull()
                .or(CASE_FACT.EMBARGO_UNTIL.le(clock.today()))
                .or(CASE_FACT.ORGANISATION_ID.in(DSL.select(TEAM_PERSON.ORGANISATION_ID)
                        .from(TEAM_PERSON)
                        .where(TEAM_PERSON.ID.eq(actor.person().value()))));
    }

    private static Condition visible(Actor actor, Field<java.util.UUID> caseFile) {
        return caseFile.in(DSL.select(CASE_FILE.ID).from(CASE_FILE).where(Visible.cases(actor)));
    }
}
