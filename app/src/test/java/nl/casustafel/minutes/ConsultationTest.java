package nl.casustafel.minutes;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.AddLine;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.ItemDecision;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.meeting.LiveLine;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingRefusal;
import nl.casustafel.meeting.TickAttendance;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A running case on the agenda: a sheet of its own (LP 1.12), and a retention that runs anew (DEC-16).
class ConsultationTest {
    private final TestVault vault = new TestVault();
    private final HeldMeeting held = new HeldMeeting(vault).held();
    private final CaseId caseFile =
            vault.read(tx -> held.weigh.cases.list(tx, held.chair())).getFirst().id();
    private final Meeting.Key meeting;
    private final AgendaItem.Key item;

    ConsultationTest() {
        vault.time.forward(Duration.ofDays(30));
        meeting = held.mother.meeting();
        item = done(held.mother.putCase.handle(held.chair(), meeting, caseFile, 15));
        done(held.mother.open.handle(held.chair(), meeting));
        vault.read(tx -> held.mother.meetings.attendees(tx, meeting))
                .forEach(asked ->
                        done(held.mother.tick.handle(held.chair(), item, asked.id(), TickAttendance.Tick.PRESENT)));
        done(held.mother.openItem.handle(held.chair(), item));
    }

    @AfterEach
    void close() {
        vault.close();
    }

    private LiveLine.Key say(LineKind kind, String text) {
        return done(held.mother.addLine.handle(
                held.chair(), item, new AddLine.NewLine(kind, LongText.of(text), Optional.empty())));
    }

    private LocalDate lastProcessed() {
        return vault.read(tx -> held.weigh.cases.find(tx, held.chair(), caseFile))
                .orElseThrow()
                .value()
                .lastProcessedOn();
    }

    private ItemDecision.Task task(LocalDate due) {
        return new ItemDecision.Task(
                ShortText.of("Mentor bellen"), held.team.fileHolder.id(), Optional.of(ShortText.of("school")), due);
    }

    private MinutesVersion finalised() {
        done(held.mother.close.handle(held.chair(), meeting, Set.of()));
        PrintMinutes print = new PrintMinutes(new PdfMinutesPrinter(), new Reread());
        MinutesDocument document = done(held.compose.handle(held.chair(), meeting, MinutesStatus.FINAL));
        return done(held.finalise.handle(
                held.chair(), meeting, done(print.print(document)), WeighingMother.signature(held.team.secretary)));
    }

    @Test
    void discussingACaseRestartsItsRetention_DEC_16() {
        LocalDate before = lastProcessed();
        done(held.mother.closeItem.handle(held.chair(), item, List.of()));
        assertEquals(vault.clock.today(), lastProcessed());
        assertTrue(lastProcessed().isAfter(before));
    }

    @Test
    void neitherClosesNorRestartsWhereAnActionIsRefused_DEC_16() {
        LocalDate before = lastProcessed();
        assertInstanceOf(
                Outcome.Refused.class,
                held.mother.closeItem.handle(
                        held.chair(), item, List.of(task(vault.clock.today().minusDays(1)))));
        assertEquals(before, lastProcessed());
        assertEquals(
                List.of(item),
                vault.read(tx -> held.mother.meetings.items(tx, meeting)).stream()
                        .filter(one -> !one.state().ended())
                        .map(AgendaItem::id)
                        .toList());
    }

    @Test
    void keepsASheetOfWhatWasDiscussedDecidedAndAgreed_LP_1_12() {
        say(LineKind.FACT, "Gaat weer naar school.");
        say(LineKind.DECISION, "De aanpak loopt door.");
        LocalDate due = vault.clock.today().plusDays(7);
        done(held.mother.closeItem.handle(held.chair(), item, List.of(task(due))));
        MinutesVersion version = finalised();
        List<MinutesPart> parts = vault.read(tx -> held.minutes.parts(tx, held.chair(), version.id()));
        assertEquals(
                List.of(Optional.empty(), Optional.of(item)),
                parts.stream().map(MinutesPart::item).toList());
        String sheet = parts.getLast().text().value();
        for (String line : List.of(
                "kind=consultation",
                "case=2026-A-002",
                "discussed.1.text=Gaat weer naar school.",
                "decision.1=De aanpak loopt door.",
                "plan.version=1",
                "action.1.action=Mentor bellen",
                "action.1.executor=school",
                "action.2.action=Gesprek met de ouders")) {
            assertTrue(sheet.contains("\n" + line + "\n"), () -> line + " in\n" + sheet);
        }
        assertTrue(vault.read(tx -> held.minutes.versions(tx, TeamMother.as(held.team.otherFileHolder), meeting))
                .isEmpty());
    }

    @Test
    void noLineChangesOnceTheMinutesAreFinal_DEC_24() {
        LiveLine.Key said = say(LineKind.NOTE, "Jan belt.");
        done(held.mother.closeItem.handle(held.chair(), item, List.of()));
        finalised();
        assertEquals(
                Outcome.refused(MeetingRefusal.Plain.MINUTES_FINAL), held.mother.strikeLine.handle(held.chair(), said));
    }
}
