package nl.casustafel.referral.store;

import static nl.casustafel.schema.Tables.DOSSIER_AWAY;
import static nl.casustafel.schema.Tables.FILE_HOLDER;
import static nl.casustafel.schema.Tables.INFORMING;
import static nl.casustafel.schema.Tables.REFERRAL;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SIGNAL_STEP;
import static nl.casustafel.schema.Tables.SUBJECT;
import static nl.casustafel.schema.Tables.WEIGHING;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.calendar.WorkingDays;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.Subject;
import nl.casustafel.referral.DueFollowUp;
import nl.casustafel.referral.DueFollowUp.What;
import nl.casustafel.referral.DueStatement;
import nl.casustafel.referral.Informing;
import nl.casustafel.referral.Referral;
import nl.casustafel.referral.ReferralReads;
import nl.casustafel.referral.ReferralRoute;
import nl.casustafel.referral.ReferralState;
import nl.casustafel.referral.Statement;
import nl.casustafel.schema.tables.Weighing;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.SignalState;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.weighing.WeighingOutcome;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.DSL;

/// What follows a decision, as far as its signal may be seen.
public final class JooqReferralReads implements ReferralReads {
    /// Working days after the decision within which a signal leaves; team policy, not law.
    private static final int REFER_WITHIN = 5;

    private static final List<String> LEADING = Arrays.stream(WeighingOutcome.values())
            .filter(outcome -> ReferralRoute.of(outcome).isPresent())
            .map(Enum::name)
            .toList();
    private static final List<String> SORTED_OUT = Arrays.stream(PreSortReason.values())
            .filter(reason -> ReferralRoute.of(reason).isPresent())
            .map(Enum::name)
            .toList();
    private static final List<String> DECIDED = names(SignalState.WEIGHED, SignalState.REFERRED, SignalState.ANSWERED);

    private static final List<String> UNDECIDED = names(
            SignalState.RECEIVED,
            SignalState.IN_TESTING,
            SignalState.ON_AGENDA,
            SignalState.IN_WEIGHING,
            SignalState.DEFERRED,
            SignalState.AT_TRIANGLE);

    private final JooqReferrals referrals;
    private final JooqInformings informings;
    private final JooqStatements statements = new JooqStatements();

    public JooqReferralReads(JooqReferrals referrals, JooqInformings informings) {
        this.referrals = referrals;
        this.informings = informings;
    }

    @Override
    public List<Versioned<Referral>> of(Tx tx, Actor actor, SignalId signal) {
        return seen(tx, actor, signal) ? referrals.of(tx, signal) : List.of();
    }

    @Override
    public Optional<ReferralRoute> ahead(Tx tx, Actor actor, SignalId signal) {
        return seen(tx, actor, signal) ? referrals.ahead(tx, signal) : Optional.empty();
    }

    @Override
    public Optional<Versioned<Informing>> informing(Tx tx, Actor actor, SignalId signal) {
        return seen(tx, actor, signal) ? informings.find(tx, signal) : Optional.empty();
    }

    private static boolean seen(Tx tx, Actor actor, SignalId signal) {
        return Sql.of(tx).fetchExists(SIGNAL, SIGNAL.ID.eq(signal.value()).and(Visible.signals(actor)));
    }

    @Override
    public List<Statement> statements(Tx tx, Actor actor, CaseId caseFile) {
        return statements.of(tx, actor, caseFile);
    }

    @Override
    public List<DueStatement> statementsDue(Tx tx, Actor actor, LocalDate until) {
        return statements.due(tx, actor, until);
    }

    @Override
    public List<DueFollowUp> due(Tx tx, Actor actor, LocalDate until) {
        return Stream.of(
                        toRefer(tx, actor),
                        sent(tx, actor),
                        declined(tx, actor),
                        toInform(tx, actor),
                        undecided(tx, actor))
                .flatMap(List::stream)
                .filter(one -> !one.dueOn().isAfter(until))
                .sorted(Comparator.comparing(DueFollowUp::dueOn)
                        .thenComparing(one -> one.number().text())
                        .thenComparing(DueFollowUp::what))
                .toList();
    }

    private static List<DueFollowUp> toRefer(Tx tx, Actor actor) {
        return Sql.of(tx)
                .select(SIGNAL.ID, SIGNAL.NUMBER, DSL.min(SIGNAL_STEP.AT))
                .from(SIGNAL)
                .join(SIGNAL_STEP)
                .on(
                        SIGNAL_STEP.SIGNAL_ID.eq(SIGNAL.ID),
                        SIGNAL_STEP.TO_STATE.in(names(SignalState.WEIGHED, SignalState.REFERRED)))
                .where(mine(actor), SIGNAL.STATE.in(DECIDED), leadsElsewhere(), DSL.notExists(underWay()))
                .groupBy(SIGNAL.ID, SIGNAL.NUMBER)
                .fetch(row -> followUp(
                        row.value1(),
                        row.value2(),
                        What.REFER,
                        WorkingDays.after(row.value3().atZone(CaseClock.ZONE).toLocalDate(), REFER_WITHIN)));
    }

    private static List<DueFollowUp> sent(Tx tx, Actor actor) {
        return Sql.of(tx)
                .select(SIGNAL.ID, SIGNAL.NUMBER, REFERRAL.ANSWER_DUE_ON)
                .from(REFERRAL)
                .join(SIGNAL)
                .on(SIGNAL.ID.eq(REFERRAL.SIGNAL_ID))
                .where(mine(actor), REFERRAL.STATE.eq(ReferralState.SENT.name()))
                .fetch(row -> followUp(row.value1(), row.value2(), What.HEAR_FROM_RECEIVER, row.value3()));
    }

    /// Declined, and nobody else was asked since.
    private static List<DueFollowUp> declined(Tx tx, Actor actor) {
        var other = REFERRAL.as("other");
        return Sql.of(tx)
                .select(SIGNAL.ID, SIGNAL.NUMBER, REFERRAL.ANSWERED_ON)
                .from(REFERRAL)
                .join(SIGNAL)
                .on(SIGNAL.ID.eq(REFERRAL.SIGNAL_ID))
                .where(
                        mine(actor),
                        SIGNAL.STATE.in(DECIDED),
                        REFERRAL.STATE.eq(ReferralState.DECLINED.name()),
                        DSL.notExists(DSL.selectOne()
                                .from(other)
                                .where(
                                        other.SIGNAL_ID.eq(SIGNAL.ID),
                                        other.PREPARED_AT.gt(REFERRAL.PREPARED_AT),
                                        other.STATE.ne(ReferralState.WITHDRAWN.name()))))
                .fetch(row -> followUp(row.value1(), row.value2(), What.REFER_AGAIN, row.value3()));
    }

    private static List<DueFollowUp> toInform(Tx tx, Actor actor) {
        Field<LocalDate> next = DSL.coalesce(INFORMING.REVIEW_ON, INFORMING.DUE_ON);
        return Sql.of(tx)
                .select(SIGNAL.ID, SIGNAL.NUMBER, next)
                .from(INFORMING)
                .join(SIGNAL)
                .on(SIGNAL.ID.eq(INFORMING.SIGNAL_ID))
                .where(mine(actor), INFORMING.INFORMED_ON.isNull())
                .fetch(row -> followUp(row.value1(), row.value2(), What.INFORM, row.value3()));
    }

    /// Of what is not decided yet: until when the person of whom data were obtained must know (AVG art. 14(3)).
    private static List<DueFollowUp> undecided(Tx tx, Actor actor) {
        return Sql.of(tx)
                .select(SIGNAL.ID, SIGNAL.NUMBER, SIGNAL.RECEIVED_ON)
                .from(SIGNAL)
                .join(SUBJECT)
                .on(SUBJECT.ID.eq(SIGNAL.SUBJECT_ID))
                .where(
                        mine(actor),
                        SIGNAL.KIND.eq(SignalKind.REPORT.name()),
                        SIGNAL.STATE.in(UNDECIDED),
                        SUBJECT.KIND.eq(Subject.Kind.PERSON.name()),
                        DSL.notExists(DSL.selectOne().from(INFORMING).where(INFORMING.SIGNAL_ID.eq(SIGNAL.ID))))
                .fetch(row -> followUp(
                        row.value1(),
                        row.value2(),
                        What.INFORM_IN_TIME,
                        row.value3().plusMonths(Informing.WITHIN_MONTHS)));
    }

    private static DueFollowUp followUp(UUID signal, String number, What what, LocalDate dueOn) {
        return new DueFollowUp(new SignalId(signal), DossierNumber.parse(number).orThrow(), what, dueOn);
    }

    /// What this actor sees to: a file holder of the municipality, or who received the report. What another
    /// store works on is seen to there.
    private static Condition mine(Actor actor) {
        if (!actor.has(Role.FILE_HOLDER) && !actor.has(Role.DECIDER)) {
            return DSL.falseCondition();
        }
        UUID me = actor.person().value();
        return DSL.and(
                Visible.signals(actor),
                SIGNAL.RECEIVER_ID
                        .eq(me)
                        .or(SIGNAL.MUNICIPALITY_ID.in(DSL.select(FILE_HOLDER.MUNICIPALITY_ID)
                                .from(FILE_HOLDER)
                                .where(FILE_HOLDER.PERSON_ID.eq(me)))),
                SIGNAL.ID.notIn(DSL.select(DOSSIER_AWAY.DOSSIER_ID).from(DOSSIER_AWAY)));
    }

    private static Condition leadsElsewhere() {
        Weighing later = WEIGHING.as("later");
        Condition weighed = DSL.exists(DSL.selectOne()
                .from(WEIGHING)
                .where(
                        WEIGHING.SIGNAL_ID.eq(SIGNAL.ID),
                        WEIGHING.OUTCOME.in(LEADING),
                        DSL.notExists(DSL.selectOne()
                                .from(later)
                                .where(later.SIGNAL_ID.eq(SIGNAL.ID), later.DECIDED_AT.gt(WEIGHING.DECIDED_AT)))));
        var reason = SIGNAL_STEP.as("reason");
        return weighed.or(DSL.exists(
                DSL.selectOne().from(reason).where(reason.SIGNAL_ID.eq(SIGNAL.ID), reason.REASON_CODE.in(SORTED_OUT))));
    }

    private static Select<?> underWay() {
        return DSL.selectOne()
                .from(REFERRAL)
                .where(
                        REFERRAL.SIGNAL_ID.eq(SIGNAL.ID),
                        REFERRAL.STATE.notIn(ReferralState.PREPARED.name(), ReferralState.WITHDRAWN.name()));
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
