package nl.casustafel.meeting;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.testkit.MeetingMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is asked of each at the table: secrecy, and to step back where he should not judge.
class RoomProtocolTest {
    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final MeetingMother mother = new MeetingMother(vault, team, new SignalMother(vault, team));
    private final Meeting.Key meeting = mother.meeting();
    private final AgendaItem.Key item =
            done(mother.putTopic.handle(mother.chair(), meeting, ShortText.of("Rooster"), 5));

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void warnsOfWhoDidNotSayYesToSecrecyWhereOthersDid_W_B10() {
        Attendee.Key police = mother.asked(meeting, team.police);
        Attendee.Key chair = mother.chairAt(meeting);
        done(mother.open.handle(mother.chair(), meeting));
        done(mother.secrecy.handle(mother.chair(), meeting, Set.of(chair)));
        done(mother.tick.handle(mother.chair(), item, chair, TickAttendance.Tick.PRESENT));
        MeetingRefusal.WithoutBasis warned = assertInstanceOf(
                MeetingRefusal.WithoutBasis.class,
                assertInstanceOf(
                                Outcome.Refused.class,
                                mother.tick.handle(mother.chair(), item, police, TickAttendance.Tick.PRESENT))
                        .refusal());
        assertEquals(PresenceWarning.Reason.NO_SECRECY, warned.warning().reason());
        done(mother.secrecy.handle(mother.chair(), meeting, Set.of(chair, police)));
        done(mother.tick.handle(mother.chair(), item, police, TickAttendance.Tick.PRESENT));
    }

    @Test
    void keepsWhenEachSaidItAndOnce_W_B10() {
        Attendee.Key chair = mother.chairAt(meeting);
        done(mother.secrecy.handle(mother.chair(), meeting, Set.of(chair)));
        assertTrue(said(chair));
        assertFalse(
                mother.secrecy.handle(mother.chair(), meeting, Set.of(chair)).isDone());
    }

    @Test
    void whoStepsBackIsNotShownTheItemAndItsMinutesSayItOnce() {
        Attendee.Key police = mother.asked(meeting, team.police);
        done(mother.open.handle(mother.chair(), meeting));
        done(mother.tick.handle(mother.chair(), item, police, TickAttendance.Tick.PRESENT));
        done(mother.recuse.handle(mother.chair(), item, police));
        assertEquals(Set.of(), vault.read(tx -> mother.meetings.present(tx, item)));
        mother.onTable(meeting, item);
        List<LiveLine> lines = vault.read(tx -> mother.reads.lines(tx, mother.chair(), item));
        assertEquals(1, lines.size());
        assertTrue(lines.getFirst().text().value().contains(team.police.name().value()));
        assertEquals(
                MeetingRefusal.Plain.RECUSED_ALREADY,
                assertInstanceOf(Outcome.Refused.class, mother.recuse.handle(mother.chair(), item, police))
                        .refusal());
    }

    @Test
    void whoStepsBackAfterHeSawItStaysRecordedAsShown_1_9() {
        done(mother.open.handle(mother.chair(), meeting));
        mother.onTable(meeting, item);
        Attendee.Key chair = mother.chairAt(meeting);
        done(mother.recuse.handle(mother.chair(), item, chair));
        assertTrue(vault.read(tx -> mother.meetings.present(tx, item)).contains(chair));
    }

    @Test
    void isDoneByWhoLeads() {
        assertEquals(
                MeetingRefusal.Plain.NOT_YOURS,
                assertInstanceOf(
                                Outcome.Refused.class,
                                mother.secrecy.handle(
                                        TeamMother.as(team.police),
                                        meeting,
                                        Set.of(mother.asked(meeting, team.police))))
                        .refusal());
    }

    private boolean said(Attendee.Key who) {
        return vault.read(tx -> mother.meetings.attendee(tx, meeting, who))
                .orElseThrow()
                .secrecyAt()
                .isPresent();
    }
}
