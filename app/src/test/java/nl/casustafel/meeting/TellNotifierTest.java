package nl.casustafel.meeting;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalAction;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.signal.SignalTransition;
import nl.casustafel.signal.TestState;
import nl.casustafel.testkit.MeetingMother;
import nl.casustafel.testkit.PreSelection;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.WeighingOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// W-C9: the participant who notified is told that a signal was not admitted, where it was not at the
/// weighing. The answer to the reporter is another thing (DEC-7).
class TellNotifierTest {
    private static final Decision CLOSED =
            new Decision.Closed(WeighingOutcome.NOT_RADICALISATION, WeighingMother.REASON);

    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final MeetingMother mother = new MeetingMother(vault, table.team, table.signals);
    private final Actor police = TeamMother.as(table.team.police);
    private final Meeting.Key meeting = mother.meeting();
    private Signal signal;
    private AgendaItem.Key item;

    @BeforeEach
    void notifiedByPolice() {
        signal = done(table.signals.record.handle(
                police, table.signals.report(), List.of(SignalMother.fact()), SignalMother.source()));
        Map<Fact.Key, TestState> results = vault.read(tx -> table.signals.signals.facts(tx, signal.id())).stream()
                .collect(Collectors.toMap(Fact::id, _ -> TestState.CHECKED));
        done(table.signals.testFacts.handle(police, signal.id(), results));
        item = done(mother.putSignal.handle(table.recorder(), meeting, signal.id(), 20));
        done(mother.open.handle(mother.chair(), meeting));
        done(mother.tick.handle(mother.chair(), item, mother.chairAt(meeting), TickAttendance.Tick.PRESENT));
        mother.ticked(meeting, item, table.team.prosecution);
        mother.ticked(meeting, item, table.team.mayor);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void wc9WhoNotifiedAndWasNotThereIsToldBeforeTheSignalCloses() {
        begun(TickAttendance.Tick.IN_WRITING);
        decided(CLOSED);
        assertEquals(1, owed());
        table.signals.moved(signal, SignalTransition.WEIGH);
        done(table.signals.answer.handle(police, signal.id(), AnswerKind.CLOSING, table.signals.phoned()));
        assertEquals(
                SignalRefusal.Rule.PARTICIPANT_UNTOLD,
                Refused.by("W-C9", table.signals.close.handle(police, signal.id())));
        done(table.signals.answer.handle(mother.chair(), signal.id(), AnswerKind.PARTICIPANT, table.signals.phoned()));
        assertEquals(0, owed());
        done(table.signals.close.handle(police, signal.id()));
    }

    @Test
    void wc9WhoWasThereKnows() {
        begun(TickAttendance.Tick.PRESENT);
        decided(CLOSED);
        assertEquals(0, owed());
    }

    @Test
    void wc9WhoMustBeToldDoesNotRecordThatHeWas() {
        begun(TickAttendance.Tick.IN_WRITING);
        decided(CLOSED);
        assertEquals(
                SignalRefusal.Rule.TOLD_IS_YOU,
                Refused.by(
                        "W-C9",
                        table.signals.answer.handle(
                                police, signal.id(), AnswerKind.PARTICIPANT, table.signals.phoned())));
        assertEquals(1, owed());
    }

    @Test
    void wc9WhoWasNotThereIsToldThatItWasTakenBackToo() {
        begun(TickAttendance.Tick.IN_WRITING);
        decided(new Decision.Closed(WeighingOutcome.WITHDRAWN, WeighingMother.REASON));
        assertEquals(1, owed());
    }

    /// T-S10, and T-S3x: outside the table whoever ended it may be of another organisation than who notified.
    @Test
    void wc9WhatAnotherHouseEndedOutsideTheTableIsToldToWhoNotified() {
        new PreSelection(vault, table.team).allow();
        Signal sorted = tested(police);
        done(table.signals.preSort.handle(
                table.recorder(),
                sorted.id(),
                PreSortReason.TO_CARE,
                WeighingMother.REASON,
                WeighingMother.signature(table.team.mayor)));
        assertEquals(1, owed(sorted));
        Signal back = tested(police);
        done(table.signals.withdraw.handle(table.recorder(), back.id(), WeighingMother.REASON));
        assertEquals(1, owed(back));
        Signal own = tested(police);
        done(table.signals.withdraw.handle(police, own.id(), WeighingMother.REASON));
        assertEquals(0, owed(own), "he took it back himself");
        Signal home = table.signals.tested();
        done(table.signals.withdraw.handle(table.recorder(), home.id(), WeighingMother.REASON));
        assertEquals(0, owed(home), "of one house");
    }

    private Signal tested(Actor by) {
        Signal made = done(table.signals.record.handle(
                by, table.signals.report(), List.of(SignalMother.fact()), SignalMother.source()));
        return done(table.signals.testFacts.handle(by, made.id(), Map.of()));
    }

    @Test
    void wc9OfADeferralOrAnAdmissionNobodyIsToldThatItWasNotAdmitted() {
        begun(TickAttendance.Tick.IN_WRITING);
        decided(new Decision.Deferred(
                WeighingMother.REASON,
                table.team.police.id(),
                vault.clock.today().plusDays(7)));
        assertEquals(0, owed());
    }

    private void begun(TickAttendance.Tick how) {
        done(mother.tick.handle(mother.chair(), item, mother.asked(meeting, table.team.police), how));
        done(mother.openItem.handle(mother.chair(), item));
    }

    private void decided(Decision decision) {
        done(vault.transactor().<Signal, SignalRefusal>write(mother.chair(), Purpose.WEIGH_SIGNAL, tx -> {
            AgendaItem busy = mother.meetings.item(tx, mother.chair(), item).orElseThrow();
            mother.tell.within(tx, mother.chair(), busy, signal.id(), decision);
            tx.audit(SignalAction.SIGNAL_MOVED, signal.id());
            return Outcome.done(signal);
        }));
    }

    private long owed() {
        return owed(signal);
    }

    private long owed(Signal of) {
        return vault.read(tx -> table.signals.answers.of(tx, of.id())).stream()
                .filter(one -> one.value().kind() == AnswerKind.PARTICIPANT
                        && one.value().open())
                .count();
    }
}
