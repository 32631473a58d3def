package nl.casustafel.signal.store;

import static nl.casustafel.schema.Tables.REPORTER_ANSWER;
import static nl.casustafel.schema.Tables.REPORT_SOURCE;
import static nl.casustafel.schema.Tables.SIGNAL;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.DueAnswer;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalState;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Answers that are still to be given, for who gives them.
final class AnswersDue {
    private AnswersDue() {}

    static List<DueAnswer> of(Tx tx, Actor actor, LocalDate until) {
        return Sql.of(tx)
                .select(SIGNAL.ID, SIGNAL.NUMBER, REPORTER_ANSWER.KIND, REPORTER_ANSWER.DUE_ON)
                .from(REPORTER_ANSWER)
                .join(SIGNAL)
                .on(SIGNAL.ID.eq(REPORTER_ANSWER.SIGNAL_ID))
                .leftJoin(REPORT_SOURCE)
                .on(REPORT_SOURCE.SIGNAL_ID.eq(SIGNAL.ID))
                .where(forThem(actor), stillOwed(), REPORTER_ANSWER.DUE_ON.le(until))
                .orderBy(REPORTER_ANSWER.DUE_ON, SIGNAL.NUMBER)
                .fetch(row -> new DueAnswer(
                        new SignalId(row.value1()),
                        DossierNumber.parse(row.value2()).orThrow(),
                        AnswerKind.valueOf(row.value3()),
                        row.value4()));
    }

    /// The reporter is answered by who holds the receiver's part. The notifying participant is told by who
    /// works at the table or keeps the files, and not by himself (W-C9).
    private static Condition forThem(Actor actor) {
        Condition participant = REPORTER_ANSWER.KIND.eq(AnswerKind.PARTICIPANT.name());
        Condition tells = actor.has(Role.FILE_HOLDER) || actor.has(Role.PROCESS_COORDINATOR)
                ? Visible.signals(actor)
                        .and(SIGNAL.RECEIVER_ID.ne(actor.person().value()))
                : DSL.falseCondition();
        return DSL.or(DSL.not(participant).and(Visible.receiverPart(actor)), participant.and(tells));
    }

    /// A receipt nobody sent is no longer owed once the signal has ended or the closing answer was given.
    static Condition stillOwed() {
        Condition going = SIGNAL.STATE.notIn(
                SignalState.ANSWERED.name(), SignalState.CLOSED.name(), SignalState.WITHDRAWN.name());
        return REPORTER_ANSWER
                .DONE_ON
                .isNull()
                .and(REPORTER_ANSWER
                        .KIND
                        .in(AnswerKind.CLOSING.name(), AnswerKind.PARTICIPANT.name())
                        .or(going));
    }
}
