package nl.casustafel.minutes;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.TickAttendance;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.RunningMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A case that was decided before this program is discussed as any other, and its sheet says what it is.
class RunningCaseMinutesTest {
    private final TestVault vault = new TestVault();
    private final HeldMeeting held = new HeldMeeting(vault).held();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void dec_14_theSheetOfACaseSaysThatItWasDecidedBefore() {
        CaseFile made = new RunningMother(held.weigh).taken();
        Meeting.Key meeting = held.mother.meeting();
        AgendaItem.Key item = done(held.mother.putCase.handle(held.chair(), meeting, made.id(), 15));
        done(held.mother.open.handle(held.chair(), meeting));
        vault.read(tx -> held.mother.meetings.attendees(tx, meeting))
                .forEach(asked ->
                        done(held.mother.tick.handle(held.chair(), item, asked.id(), TickAttendance.Tick.PRESENT)));
        done(held.mother.openItem.handle(held.chair(), item));
        done(held.mother.closeItem.handle(held.chair(), item, List.of()));
        MinutesDocument document = done(held.compose.handle(held.chair(), meeting, MinutesStatus.CONCEPT));
        ConsultationSheet sheet = (ConsultationSheet) document.sheets().getFirst();
        assertEquals(
                "in uitvoering · besloten vóór Casustafel, op do 14 maart 2024",
                sheet.phase().value());
        assertEquals("Daan Vermeer", sheet.subject().shown().value());
        assertEquals(made.number().text(), sheet.caseNumber().value());
    }
}
