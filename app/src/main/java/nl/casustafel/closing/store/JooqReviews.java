package nl.casustafel.closing.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.CASE_STEP;
import static nl.casustafel.schema.Tables.NECESSITY_TEST;
import static nl.casustafel.schema.Tables.PLAN_EVALUATION;
import static nl.casustafel.schema.Tables.PLAN_VERSION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.CaseTransition;
import nl.casustafel.closing.DueReview;
import nl.casustafel.closing.Necessity;
import nl.casustafel.closing.NecessityTests;
import nl.casustafel.closing.ReviewKind;
import nl.casustafel.closing.ReviewReads;
import nl.casustafel.closing.ReviewStanding;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.schema.tables.records.NecessityTestRecord;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.team.ReviewTerms;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Tests of necessity in their table, and what is due by the terms of the team. The term runs from the last
/// time somebody said why it is needed: at the decision, at an evaluation, or in a test.
public final class JooqReviews implements NecessityTests, ReviewReads {
    /// When it was last said.
    private static final Field<Instant> SAID = step(CaseTransition.GO_ON, CaseTransition.TAKE_OVER);

    private static final Field<Instant> JUDGED = step(CaseTransition.FIND_NECESSARY);
    private static final Field<Instant> PROPOSED = step(CaseTransition.PROPOSE_END);
    private static final Field<LocalDate> LOOKED_BACK = DSL.field(DSL.select(DSL.max(PLAN_EVALUATION.EVALUATED_ON))
            .from(PLAN_EVALUATION)
            .join(PLAN_VERSION)
            .on(PLAN_VERSION.ID.eq(PLAN_EVALUATION.PLAN_VERSION_ID))
            .where(PLAN_VERSION.CASE_ID.eq(CASE_FILE.ID)));

    private final CaseClock clock;
    private final TeamReads team;

    public JooqReviews(CaseClock clock, TeamReads team) {
        this.clock = clock;
        this.team = team;
    }

    @Override
    public void add(Tx tx, Necessity test) {
        NecessityTestRecord row = new NecessityTestRecord();
        row.setId(test.id().value());
        row.setCaseId(test.caseFile().value());
        row.setTestedAt(test.at());
        row.setPersonId(test.by().value());
        row.setNeeded(test.needed());
        row.setReason(test.reason().value());
        Sql.of(tx).insertInto(NECESSITY_TEST).set(row).execute();
    }

    @Override
    public List<DueReview> dueBy(Tx tx, Actor actor, LocalDate day) {
        return rows(tx, Visible.cases(actor)).stream()
                .flatMap(row -> due(row).stream())
                .filter(due -> !due.dueOn().isAfter(day))
                .sorted(Comparator.comparing(DueReview::dueOn).thenComparing(DueReview::number))
                .toList();
    }

    @Override
    public Optional<ReviewStanding> of(Tx tx, Actor actor, CaseId id) {
        return rows(tx, Visible.cases(actor).and(CASE_FILE.ID.eq(id.value()))).stream()
                .findFirst()
                .map(row -> new ReviewStanding(
                        row.since(),
                        row.dueOn(),
                        row.lateOn(),
                        Optional.of(row).filter(Row::owesPlan).map(Row::planBy),
                        row.tests()));
    }

    /// What stands of one case.
    private record Row(
            CaseId id,
            DossierNumber number,
            CasePhase phase,
            LocalDate since,
            LocalDate judged,
            LocalDate proposed,
            ReviewTerms terms,
            List<Necessity> tests) {
        LocalDate dueOn() {
            return since.plusMonths(terms.necessityMonths());
        }

        LocalDate lateOn() {
            return since.plusMonths(terms.lateMonths());
        }

        LocalDate planBy() {
            return judged.plusWeeks(terms.planWeeks());
        }

        boolean owesPlan() {
            return phase == CasePhase.PLAN_IN_PREPARATION;
        }

        Optional<Necessity> latest() {
            return tests.stream().findFirst();
        }
    }

    private List<Row> rows(Tx tx, Condition which) {
        ReviewTerms terms = team.settings(tx).reviews();
        return Sql.of(tx)
                .select(CASE_FILE.ID, CASE_FILE.NUMBER, CASE_FILE.PHASE, CASE_FILE.ADMITTED_ON)
                .select(SAID, JUDGED, PROPOSED, LOOKED_BACK)
                .from(CASE_FILE)
                .where(which)
                .fetch(row -> row(tx, row, terms));
    }

    private static Row row(Tx tx, Record row, ReviewTerms terms) {
        CaseId id = new CaseId(row.get(CASE_FILE.ID));
        List<Necessity> tests = tests(tx, id);
        LocalDate admitted = row.get(CASE_FILE.ADMITTED_ON);
        LocalDate since = Stream.of(
                        Optional.of(admitted),
                        day(row.get(SAID)),
                        Optional.ofNullable(row.get(LOOKED_BACK)),
                        tests.stream().findFirst().map(Necessity::on))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(admitted);
        return new Row(
                id,
                DossierNumber.parse(row.get(CASE_FILE.NUMBER)).orThrow(),
                CasePhase.valueOf(row.get(CASE_FILE.PHASE)),
                since,
                day(row.get(JUDGED)).orElse(admitted),
                day(row.get(PROPOSED)).orElse(admitted),
                terms,
                tests);
    }

    private Optional<DueReview> due(Row row) {
        if (row.phase() == CasePhase.SCALING_DOWN_PROPOSED) {
            return Optional.of(due(row, ReviewKind.DECIDE_ON_END, row.proposed()));
        }
        if (row.latest()
                .filter(test -> !test.needed() && test.on().equals(row.since()))
                .isPresent()) {
            return Optional.of(due(row, ReviewKind.END_OWED, row.since()));
        }
        if (row.owesPlan() && row.planBy().isBefore(row.dueOn())) {
            return Optional.of(due(row, ReviewKind.PLAN_OWED, row.planBy()));
        }
        boolean late = !row.lateOn().isAfter(clock.today());
        return Optional.of(due(row, late ? ReviewKind.NECESSITY_LATE : ReviewKind.NECESSITY, row.dueOn()));
    }

    private static DueReview due(Row row, ReviewKind kind, LocalDate on) {
        return new DueReview(row.id(), row.number(), kind, on);
    }

    private static List<Necessity> tests(Tx tx, CaseId id) {
        return Sql.of(tx)
                .selectFrom(NECESSITY_TEST)
                .where(NECESSITY_TEST.CASE_ID.eq(id.value()))
                .orderBy(NECESSITY_TEST.TESTED_AT.desc(), NECESSITY_TEST.ID)
                .fetch(row -> new Necessity(
                        new Necessity.Key(row.getId()),
                        id,
                        row.getTestedAt(),
                        new PersonId(row.getPersonId()),
                        row.getNeeded(),
                        LongText.of(row.getReason())));
    }

    private static Field<Instant> step(CaseTransition... ways) {
        return DSL.field(DSL.select(DSL.max(CASE_STEP.AT))
                .from(CASE_STEP)
                .where(
                        CASE_STEP.CASE_ID.eq(CASE_FILE.ID),
                        CASE_STEP.WAY.in(Stream.of(ways).map(Enum::name).toList())));
    }

    private static Optional<LocalDate> day(@Nullable Instant at) {
        return Optional.ofNullable(at).map(one -> one.atZone(CaseClock.ZONE).toLocalDate());
    }
}
