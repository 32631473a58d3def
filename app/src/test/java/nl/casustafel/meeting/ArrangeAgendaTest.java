package nl.casustafel.meeting;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.testkit.MeetingMother;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is still to come is arranged by who leads; nothing disappears without a reason.
class ArrangeAgendaTest {
    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final SignalMother signals = new SignalMother(vault, team);
    private final MeetingMother mother = new MeetingMother(vault, team, signals);
    private final Meeting.Key meeting = mother.meeting();
    private final AgendaItem.Key first = topic("Opening");
    private final AgendaItem.Key second = topic("Rooster");
    private final AgendaItem.Key third = topic("Rondvraag");

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void movesAnItemPastThoseStillToCome() {
        done(mother.arrange.move(mother.chair(), third, true));
        assertEquals(List.of(first, third, second), order());
        assertEquals(MeetingRefusal.Plain.NO_FURTHER, refusal(mother.arrange.move(mother.chair(), first, true)));
        done(mother.open.handle(mother.chair(), meeting));
        mother.onTable(meeting, first);
        assertEquals(MeetingRefusal.Plain.NO_FURTHER, refusal(mother.arrange.move(mother.chair(), third, true)));
        assertEquals(MeetingRefusal.Plain.ITEM_NOT_OPEN, refusal(mother.arrange.move(mother.chair(), first, false)));
    }

    @Test
    void givesAnItemOtherMinutes() {
        done(mother.arrange.minutes(mother.chair(), second, 25));
        assertEquals(25, items().get(1).plannedMinutes());
        assertEquals(
                MeetingRefusal.Plain.MINUTES_UNLIKELY, refusal(mother.arrange.minutes(mother.chair(), second, 500)));
    }

    @Test
    void dropsAnItemOnlyWithAReasonThatTheMinutesSay() {
        done(mother.arrange.drop(mother.chair(), second, ShortText.of("al geregeld")));
        assertEquals(ItemState.DONE, items().get(1).state());
        List<LiveLine> lines = vault.read(tx -> mother.reads.lines(tx, mother.chair(), second));
        assertEquals("Vervallen: al geregeld", lines.getFirst().text().value());
    }

    @Test
    void neverDropsASignal_T_S5() {
        AgendaItem.Key signal = done(mother.putSignal.handle(
                TeamMother.as(team.fileHolder), meeting, signals.onAgenda().id(), 20));
        Refused.by("T-S5", mother.arrange.drop(mother.chair(), signal, ShortText.of("geen tijd")));
        done(mother.arrange.nextTime(mother.chair(), signal));
        assertEquals(
                1,
                vault.read(tx -> mother.reads.toBeScheduled(tx, TeamMother.as(team.fileHolder)))
                        .size(),
                "it waits for the next meeting");
    }

    @Test
    void isDoneByWhoLeads() {
        assertEquals(
                MeetingRefusal.Plain.NOT_YOURS, refusal(mother.arrange.move(TeamMother.as(team.police), second, true)));
        assertTrue(order().indexOf(second) == 1);
    }

    private AgendaItem.Key topic(String title) {
        return done(mother.putTopic.handle(mother.chair(), meeting, ShortText.of(title), 5));
    }

    private List<AgendaItem> items() {
        return vault.read(tx -> mother.meetings.items(tx, meeting));
    }

    private List<AgendaItem.Key> order() {
        return items().stream().map(AgendaItem::id).toList();
    }

    private static Object refusal(Outcome<?, MeetingRefusal> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).refusal();
    }
}
