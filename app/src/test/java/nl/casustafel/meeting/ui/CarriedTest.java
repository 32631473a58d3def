package nl.casustafel.meeting.ui;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.ItemState;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.testkit.OneAtATime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Nothing disappears between meetings: what was not handled and the minutes of last time come back by
/// themselves.
@OneAtATime
class CarriedTest {
    private final Table table = new Table();

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void offersWhatWaitedAndTheMinutesOfLastTimeTicked_DEC_23() {
        Meeting.Key meeting = table.meeting();
        done(table.mother.open.handle(table.mother.chair(), meeting));
        Set<AgendaItem.Key> left = table.items(meeting).stream()
                .filter(item -> item.state() == ItemState.OPEN)
                .map(AgendaItem::id)
                .collect(Collectors.toSet());
        done(table.mother.close.handle(table.mother.chair(), meeting, left));
        PlanMeetingModel plan = new PlanMeetingModel(table.work);
        plan.load();
        List<String> ticked = plan.form.proposed.stream()
                .filter(one -> one.tick().isTicked())
                .map(PlanForm.Proposed::words)
                .toList();
        assertTrue(ticked.contains("Rooster van de zomer"), ticked.toString());
        assertEquals(
                1, ticked.stream().filter(words -> words.endsWith("goedkeuren")).count(), ticked.toString());
    }
}
