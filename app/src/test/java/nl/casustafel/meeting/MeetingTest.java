package nl.casustafel.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Signal;
import nl.casustafel.testkit.MeetingMother;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 1.9: presence per item, lines that are only added, and nothing that disappears between meetings.
class MeetingTest {
    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final SignalMother signals = new SignalMother(vault, team);
    private final MeetingMother mother = new MeetingMother(vault, team, signals);
    private final Meeting.Key meeting = mother.meeting();

    @AfterEach
    void close() {
        vault.close();
    }

    private AgendaItem.Key signalItem() {
        Signal signal = signals.onAgenda();
        return SignalMother.done(mother.putSignal.handle(TeamMother.as(team.fileHolder), meeting, signal.id(), 20));
    }

    private AgendaItem.Key topic() {
        return SignalMother.done(mother.putTopic.handle(mother.chair(), meeting, ShortText.of("Rooster"), 5));
    }

    private static void assertRefused(MeetingRefusal expected, Outcome<?, MeetingRefusal> outcome) {
        assertEquals(expected, assertInstanceOf(Outcome.Refused.class, outcome).refusal());
    }

    @Test
    void warnsBeforeAGuestIsShownASignal_W_B3() {
        AgendaItem.Key item = signalItem();
        Attendee.Key guest = SignalMother.done(mother.ask.handle(
                mother.chair(),
                meeting,
                new Attendee.Guest(
                        ShortText.of("Gast Verzonnen"), ShortText.of("Strandcollege"), GuestBasis.THIRD_PARTY),
                Capacity.THIRD_PARTY));
        assertRefused(
                new MeetingRefusal.WithoutBasis(new PresenceWarning(guest, PresenceWarning.Reason.THIRD_PARTY)),
                mother.tick.handle(mother.chair(), item, guest, TickAttendance.Tick.PRESENT));
        assertTrue(vault.read(tx -> mother.meetings.present(tx, item)).isEmpty());
        SignalMother.done(mother.tick.handle(mother.chair(), item, guest, TickAttendance.Tick.PRESENT_ACKNOWLEDGED));
        assertEquals(Set.of(guest), vault.read(tx -> mother.meetings.present(tx, item)));
    }

    @Test
    void whoIsConsultedIsRecordedPerItemAfterASecondThought_W_C6() {
        AgendaItem.Key item = signalItem();
        Attendee.Key probation = SignalMother.done(mother.ask.handle(
                mother.chair(), meeting, new Attendee.Member(team.participant.id()), Capacity.PARTICIPANT));
        Refused.by("W-C6", mother.tick.handle(mother.chair(), item, probation, TickAttendance.Tick.PRESENT));
        assertEquals(Set.of(), vault.read(tx -> mother.meetings.present(tx, item)));
        SignalMother.done(
                mother.tick.handle(mother.chair(), item, probation, TickAttendance.Tick.PRESENT_ACKNOWLEDGED));
        assertEquals(Set.of(probation), vault.read(tx -> mother.meetings.present(tx, item)));
    }

    @Test
    void everyWarningBeforeSomethingIsShownNamesItsRule_W_B3_W_C8() {
        Map<PresenceWarning.Reason, String> rules = Map.of(
                PresenceWarning.Reason.THIRD_PARTY, "W-B3",
                PresenceWarning.Reason.ANONYMOUS, "DEC-9",
                PresenceWarning.Reason.DOES_NOT_WEIGH, "W-C6",
                PresenceWarning.Reason.NOT_DESIGNATED, "W-C8",
                PresenceWarning.Reason.NO_SECRECY, "W-B10");
        for (PresenceWarning.Reason reason : PresenceWarning.Reason.values()) {
            PresenceWarning warning = new PresenceWarning(mother.chairAt(meeting), reason);
            Refused.by(rules.get(reason), Outcome.refused(new MeetingRefusal.WithoutBasis(warning)));
        }
    }

    @Test
    void aSignalIsShownInSessionToThoseTickedAndLeavesTheTableDecided_T_S4_T_S6() {
        AgendaItem.Key item = signalItem();
        Refused.by("T-S4", mother.openItem.handle(mother.chair(), item));
        SignalMother.done(mother.open.handle(mother.chair(), meeting));
        Refused.by("T-S4", mother.openItem.handle(mother.chair(), item));
        mother.onTable(meeting, item);
        Refused.by("T-S6", mother.closeItem.handle(mother.chair(), item, List.of()));
    }

    @Test
    void opensAnItemOnlyInSessionAndWithSomebodyTicked_T_S4() {
        AgendaItem.Key item = signalItem();
        assertRefused(MeetingRefusal.Plain.NOT_IN_SESSION, mother.openItem.handle(mother.chair(), item));
        SignalMother.done(mother.open.handle(mother.chair(), meeting));
        assertRefused(MeetingRefusal.Plain.NOBODY_TICKED, mother.openItem.handle(mother.chair(), item));
        mother.onTable(meeting, item);
        assertRefused(
                MeetingRefusal.Plain.ALREADY_SHOWN,
                mother.tick.handle(mother.chair(), item, mother.chairAt(meeting), TickAttendance.Tick.ABSENT));
        assertRefused(MeetingRefusal.Plain.UNDECIDED, mother.closeItem.handle(mother.chair(), item, List.of()));
        assertRefused(MeetingRefusal.Plain.ITEM_BUSY, mother.close.handle(mother.chair(), meeting, Set.of(item)));
    }

    @Test
    void correctsByANewLineThatPointsBack() {
        SignalMother.done(mother.open.handle(mother.chair(), meeting));
        AgendaItem.Key item = mother.onTable(meeting, topic());
        LiveLine.Key first = SignalMother.done(mother.addLine.handle(mother.chair(), item, line("eerst", null)));
        LiveLine.Key second = SignalMother.done(mother.addLine.handle(mother.chair(), item, line("beter", first)));
        assertRefused(
                MeetingRefusal.Plain.LINE_CORRECTED_ALREADY,
                mother.addLine.handle(mother.chair(), item, line("te laat", first)));
        List<LiveLine> lines = vault.read(tx -> mother.reads.lines(tx, mother.chair(), item));
        assertEquals(2, lines.size());
        assertEquals(
                List.of(second),
                LiveLine.current(lines).stream().map(LiveLine::id).toList());
    }

    @Test
    void putsUnhandledItemsBackOnlyWhenNamed() {
        AgendaItem.Key item = signalItem();
        assertEquals(
                List.of(mother.planned().date()),
                List.copyOf(vault.read(tx -> mother.reads.planned(tx, mother.chair()))
                        .values()));
        SignalMother.done(mother.open.handle(mother.chair(), meeting));
        assertRefused(new MeetingRefusal.ItemsLeft(List.of(1)), mother.close.handle(mother.chair(), meeting, Set.of()));
        SignalMother.done(mother.close.handle(mother.chair(), meeting, Set.of(item)));
        assertTrue(vault.read(tx -> mother.reads.planned(tx, mother.chair())).isEmpty());
        assertEquals(
                1,
                vault.read(tx -> mother.reads.toBeScheduled(tx, mother.chair())).size());
    }

    @Test
    void powerlessUserGetsNothing() {
        assertTrue(vault.read(tx -> mother.reads.list(tx, TeamMother.as(team.powerless)))
                .isEmpty());
        assertRefused(MeetingRefusal.Plain.UNKNOWN, mother.open.handle(TeamMother.as(team.powerless), meeting));
        assertRefused(
                MeetingRefusal.Plain.NOT_YOURS, mother.plan.handle(TeamMother.as(team.powerless), mother.planned()));
    }

    private static AddLine.NewLine line(String text, LiveLine.@org.jspecify.annotations.Nullable Key corrects) {
        return new AddLine.NewLine(LineKind.NOTE, LongText.of(text), Optional.ofNullable(corrects));
    }
}
