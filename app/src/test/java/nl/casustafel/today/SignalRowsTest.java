package nl.casustafel.today;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalTransition;
import nl.casustafel.signal.Terms;
import nl.casustafel.testkit.RetentionMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.TodayMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// DEC-12, decision 36: wherever a signal stands, somebody is told of its next day.
class SignalRowsTest {
    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final SignalMother some = new SignalMother(vault, team);
    private final TodayMother today = new TodayMother(vault, team, some);
    private final RetentionMother retention = new RetentionMother(vault, team, some);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void t_s8b_whatIsAnsweredAsksItsFileHolderToCloseIt() {
        SignalId id = some.weighed().id();
        done(some.answer.handle(some.receiver(), id, AnswerKind.CLOSING, some.phoned()));
        vault.time.forward(Duration.ofDays(8));
        assertFalse(today.tells(team.fileHolder, TodayKind.CLOSE_SIGNAL), "the person is to be told first");
        retention.inform(id);
        assertTrue(today.tells(team.fileHolder, TodayKind.CLOSE_SIGNAL));
        assertFalse(today.tells(team.police, TodayKind.CLOSE_SIGNAL), "it is not theirs");
        assertFalse(today.tells(team.otherFileHolder, TodayKind.CLOSE_SIGNAL), "another municipality");
        done(some.close.handle(some.receiver(), id));
        assertFalse(today.tells(team.fileHolder, TodayKind.CLOSE_SIGNAL));
    }

    @Test
    void dec_12_aWeighingThatWasBegunAndLiesOnNoAgendaIsNotForgotten() {
        Signal signal = some.inWeighing();
        assertFalse(today.tells(team.fileHolder, TodayKind.FINISH_WEIGHING), "a fortnight away");
        vault.time.forward(Duration.ofDays(8));
        assertTrue(today.tells(team.fileHolder, TodayKind.FINISH_WEIGHING));
        some.moved(signal, SignalTransition.WEIGH);
        assertFalse(today.tells(team.fileHolder, TodayKind.FINISH_WEIGHING));
    }

    @Test
    void dec_12_whatWaitsForAnAgendaHasItsDay() {
        LocalDate came = vault.clock.today();
        some.onAgenda();
        assertEquals(
                List.of(came.plusDays(Terms.WITHIN_DAYS)),
                rows(some.receiver(), TodayKind.FOR_AN_AGENDA).stream()
                        .flatMap(row -> row.due().stream())
                        .toList());
    }

    /// AVG art. 14(3): the month runs from the day the data were obtained, also while nothing is decided.
    @Test
    void dec_8_warnsBeforeTheMonthForInformingIsOverWhileNothingIsDecided() {
        Signal signal = some.deferred();
        LocalDate due = vault.clock.today().plusMonths(1);
        assertFalse(today.tells(team.fileHolder, TodayKind.INFORM_IN_TIME), "not yet this week");
        vault.time.forward(Duration.ofDays(25));
        assertEquals(
                List.of(due),
                rows(some.receiver(), TodayKind.INFORM_IN_TIME).stream()
                        .flatMap(row -> row.due().stream())
                        .toList());
        assertFalse(today.tells(team.police, TodayKind.INFORM_IN_TIME));
        done(some.withdraw.handle(some.receiver(), signal.id(), LongText.of("Over een ander.")));
        assertFalse(today.tells(team.fileHolder, TodayKind.INFORM_IN_TIME), "from here on it is owed itself");
        assertTrue(today.tells(team.fileHolder, TodayKind.INFORM));
    }

    @Test
    void w_c9_whoWorksAtTheTableIsAskedToTellTheNotifierAndNotTheNotifierHimself() {
        Actor police = TeamMother.as(team.police);
        Signal signal =
                done(some.record.handle(police, some.report(), List.of(SignalMother.fact()), SignalMother.source()));
        done(some.withdraw.handle(some.receiver(), signal.id(), LongText.of("Hoort bij een andere gemeente.")));
        assertTrue(today.tells(team.fileHolder, TodayKind.TELL_PARTICIPANT));
        assertFalse(today.tells(team.police, TodayKind.TELL_PARTICIPANT));
        done(some.answer.handle(some.receiver(), signal.id(), AnswerKind.PARTICIPANT, some.phoned()));
        assertFalse(today.tells(team.fileHolder, TodayKind.TELL_PARTICIPANT));
    }

    private List<TodayRow> rows(Actor actor, TodayKind kind) {
        return today.reads.of(actor).rows().stream()
                .filter(row -> row.kind() == kind)
                .toList();
    }
}
