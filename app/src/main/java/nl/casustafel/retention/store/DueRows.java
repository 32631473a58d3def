package nl.casustafel.retention.store;

import static nl.casustafel.schema.Tables.ACTION_ITEM;
import static nl.casustafel.schema.Tables.AGENDA_ITEM;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.DOSSIER_AWAY;
import static nl.casustafel.schema.Tables.EXCHANGE_ITEM;
import static nl.casustafel.schema.Tables.INFORMING;
import static nl.casustafel.schema.Tables.PARTY_POSITION;
import static nl.casustafel.schema.Tables.POSITION_CONFIRMATION;
import static nl.casustafel.schema.Tables.REPORTER_ANSWER;
import static nl.casustafel.schema.Tables.REPORT_SOURCE;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SIGNAL_STEP;
import static nl.casustafel.schema.Tables.SUBJECT;
import static nl.casustafel.schema.Tables.WEIGHING;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.exchange.Exchanges;
import nl.casustafel.exchange.Passage;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.retention.DueSignal;
import nl.casustafel.retention.Obstacle;
import nl.casustafel.schema.tables.SignalStep;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.BeforeClosing;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.SignalState;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.bundle.Manner;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// What has come to its end without a case, and what must be done about it first, seen through the gate.
record DueRows(Tx tx, Actor actor, Exchanges exchanges, BeforeClosing routes) {
    private static final String[] ENDED = {
        SignalState.CLOSED.name(), SignalState.REFERRED.name(), SignalState.WITHDRAWN.name()
    };
    private static final SignalStep STEP = SIGNAL_STEP.as("ended");
    private static final SignalStep LATER = SIGNAL_STEP.as("later");

    /// When it came to its end: that the reporter was answered since makes it no younger (T-S9).
    private static final Field<@Nullable Instant> ENDED_AT = DSL.field(DSL.select(DSL.min(STEP.AT))
            .from(STEP)
            .where(STEP.SIGNAL_ID.eq(SIGNAL.ID), STEP.TO_STATE.in(ENDED))
            .andNotExists(DSL.selectOne()
                    .from(LATER)
                    .where(
                            LATER.SIGNAL_ID.eq(SIGNAL.ID),
                            LATER.STEP_NO.gt(STEP.STEP_NO),
                            LATER.TO_STATE.notIn(ENDED),
                            LATER.TO_STATE.ne(SignalState.ANSWERED.name()))));

    /// The fixed item under which it is shown.
    private static final String SET_ASIDE = "SET_ASIDE";

    private static final Field<Boolean> OWED = DSL.field(owed());
    private static final Field<Boolean> NOTIFIER = DSL.field(DSL.exists(DSL.selectOne()
            .from(REPORTER_ANSWER)
            .where(
                    REPORTER_ANSWER.SIGNAL_ID.eq(SIGNAL.ID),
                    REPORTER_ANSWER.KIND.eq(AnswerKind.PARTICIPANT.name()),
                    REPORTER_ANSWER.DONE_ON.isNull())));
    private static final Field<Boolean> UNTOLD = DSL.field(DSL.exists(DSL.selectOne()
            .from(INFORMING)
            .where(INFORMING.SIGNAL_ID.eq(SIGNAL.ID), INFORMING.INFORMED_ON.isNull(), INFORMING.GROUND.isNull())));
    private static final Field<Boolean> ACTION = DSL.field(DSL.exists(DSL.selectOne()
            .from(ACTION_ITEM)
            .where(ACTION_ITEM.SIGNAL_ID.eq(SIGNAL.ID), ACTION_ITEM.CLOSED_ON.isNull())));
    private static final Field<Boolean> LENT = DSL.field(DSL.exists(DSL.selectOne()
            .from(DOSSIER_AWAY)
            .where(DOSSIER_AWAY.DOSSIER_ID.eq(SIGNAL.ID), DOSSIER_AWAY.MANNER.eq(Manner.LENT.name()))));
    private static final Field<Boolean> UNCONFIRMED = DSL.field(DSL.exists(DSL.selectOne()
            .from(PARTY_POSITION)
            .join(WEIGHING)
            .on(WEIGHING.ID.eq(PARTY_POSITION.WEIGHING_ID))
            .where(WEIGHING.SIGNAL_ID.eq(SIGNAL.ID), PARTY_POSITION.TOLD_BY.isNotNull())
            .andNotExists(DSL.selectOne()
                    .from(POSITION_CONFIRMATION)
                    .where(POSITION_CONFIRMATION.POSITION_ID.eq(PARTY_POSITION.ID)))));
    private static final Field<Boolean> UNSEEN = DSL.field(DSL.exists(DSL.selectOne()
            .from(SIGNAL_STEP)
            .where(SIGNAL_STEP.SIGNAL_ID.eq(SIGNAL.ID), SIGNAL_STEP.REASON_CODE.isNotNull())
            .andNotExists(DSL.selectOne()
                    .from(AGENDA_ITEM)
                    .where(AGENDA_ITEM.KIND.eq(SET_ASIDE), AGENDA_ITEM.OPENED_AT.ge(SIGNAL_STEP.AT)))
            .andNotExists(DSL.selectOne().from(AGENDA_ITEM).where(AGENDA_ITEM.SIGNAL_ID.eq(SIGNAL.ID)))));
    /// Only what ever came in a bundle can be here on loan.
    private static final Field<Boolean> CAME = DSL.field(DSL.exists(DSL.selectOne()
            .from(EXCHANGE_ITEM)
            .where(EXCHANGE_ITEM.DOSSIER_ID.eq(SIGNAL.ID), EXCHANGE_ITEM.WAY.eq(Passage.Way.IN.name()))));

    List<DueSignal> all() {
        return found(DSL.trueCondition());
    }

    Optional<DueSignal> one(SignalId id) {
        return found(SIGNAL.ID.eq(id.value())).stream().findFirst();
    }

    private List<DueSignal> found(Condition which) {
        return Sql.of(tx)
                .select(SIGNAL.ID, SIGNAL.NUMBER, SIGNAL.KIND, SIGNAL.STATE, SIGNAL.STATE_SINCE)
                .select(
                        SUBJECT.NAME,
                        SUBJECT.DESCRIPTION,
                        OWED,
                        NOTIFIER,
                        UNTOLD,
                        UNSEEN,
                        UNCONFIRMED,
                        ACTION,
                        LENT,
                        CAME,
                        ENDED_AT)
                .from(SIGNAL)
                .leftJoin(SUBJECT)
                .on(SUBJECT.ID.eq(SIGNAL.SUBJECT_ID))
                .where(which, ended(), Visible.signals(actor))
                .andNotExists(DSL.selectOne().from(CASE_FILE).where(CASE_FILE.SIGNAL_ID.eq(SIGNAL.ID)))
                .orderBy(SIGNAL.STATE_SINCE, SIGNAL.NUMBER)
                .fetch(this::due);
    }

    private DueSignal due(Record row) {
        return new DueSignal(
                new SignalId(row.get(SIGNAL.ID)),
                DossierNumber.parse(row.get(SIGNAL.NUMBER)).orThrow(),
                SignalKind.valueOf(row.get(SIGNAL.KIND)),
                SignalState.valueOf(row.get(SIGNAL.STATE)),
                Optional.ofNullable(row.get(SUBJECT.NAME))
                        .or(() -> Optional.ofNullable(row.get(SUBJECT.DESCRIPTION)))
                        .map(ShortText::of),
                Objects.requireNonNullElse(row.get(ENDED_AT), row.get(SIGNAL.STATE_SINCE))
                        .atZone(CaseClock.ZONE)
                        .toLocalDate(),
                obstacles(row));
    }

    private Set<Obstacle> obstacles(Record row) {
        Set<Obstacle> all = EnumSet.noneOf(Obstacle.class);
        if (row.get(OWED)) {
            all.add(Obstacle.ANSWER_OWED);
        }
        if (row.get(NOTIFIER)) {
            all.add(Obstacle.PARTICIPANT_UNTOLD);
        }
        if (row.get(UNTOLD)) {
            all.add(Obstacle.INFORMING_OWED);
        }
        if (row.get(UNSEEN)) {
            all.add(Obstacle.UNSEEN);
        }
        if (row.get(UNCONFIRMED)) {
            all.add(Obstacle.UNCONFIRMED);
        }
        if (row.get(ACTION)) {
            all.add(Obstacle.ACTION_OPEN);
        }
        if (row.get(SIGNAL.STATE).equals(SignalState.ANSWERED.name())) {
            all.add(Obstacle.NOT_CLOSED);
        }
        if (!row.get(SIGNAL.STATE).equals(SignalState.CLOSED.name())
                && !row.get(SIGNAL.STATE).equals(SignalState.WITHDRAWN.name())
                && routes.objection(tx, new SignalId(row.get(SIGNAL.ID))).isPresent()) {
            all.add(Obstacle.ROUTE_OPEN);
        }
        if (row.get(LENT)) {
            all.add(Obstacle.LENT);
        }
        if (row.get(CAME) && exchanges.loan(tx, row.get(SIGNAL.ID)).isPresent()) {
            all.add(Obstacle.ON_LOAN);
        }
        return all;
    }

    /// It stands at its end; or it did, and its reporter was answered since (T-S8 after T-S3x), which leaves it
    /// owed to destruction.
    private static Condition ended() {
        return SIGNAL.STATE
                .in(ENDED)
                .or(SIGNAL.STATE.eq(SignalState.ANSWERED.name()).and(ENDED_AT.isNotNull()));
    }

    /// Settled here, and the closing answer was not given or never made a task; of an advice request that
    /// was withdrawn none is owed.
    private static Condition owed() {
        return SIGNAL.STATE
                .ne(SignalState.WITHDRAWN.name())
                .or(SIGNAL.KIND.eq(SignalKind.REPORT.name()))
                .andExists(DSL.selectOne().from(REPORT_SOURCE).where(REPORT_SOURCE.SIGNAL_ID.eq(SIGNAL.ID)))
                .andNotExists(DSL.selectOne()
                        .from(REPORTER_ANSWER)
                        .where(
                                REPORTER_ANSWER.SIGNAL_ID.eq(SIGNAL.ID),
                                REPORTER_ANSWER.KIND.eq(AnswerKind.CLOSING.name()),
                                REPORTER_ANSWER.DONE_ON.isNotNull()));
    }
}
