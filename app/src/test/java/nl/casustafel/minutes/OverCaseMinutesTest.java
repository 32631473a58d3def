package nl.casustafel.minutes;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.TakeOverCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.meeting.AddLine;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.TickAttendance;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.retention.Obstacle;
import nl.casustafel.retention.RetentionRefusal;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.RetentionMother;
import nl.casustafel.testkit.RunningMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A case that was closed after it lay on the table and before its minutes are final (T-C3x, T-C8, DEC-23):
/// what was agreed there is still written down, and nobody sees the case by it.
class OverCaseMinutesTest {
    private final TestVault vault = new TestVault();
    private final HeldMeeting held = new HeldMeeting(vault).held();
    private final CaseId caseFile = inAnalysis();
    private final Meeting.Key meeting = held.mother.meeting();
    private final AgendaItem.Key item = done(held.mother.putCase.handle(held.chair(), meeting, caseFile, 15));

    @AfterEach
    void close() {
        vault.close();
    }

    private CaseId inAnalysis() {
        RunningMother running = new RunningMother(held.weigh);
        var entry = running.entry();
        return done(running.takeOver.handle(
                        TeamMother.as(held.team.fileHolder),
                        new TakeOverCase.Entry(
                                entry.subject(),
                                entry.municipality(),
                                entry.decidedOn(),
                                new TakeOverCase.Standing(
                                        entry.standing().regime(),
                                        CasePhase.IN_ANALYSIS,
                                        entry.standing().strand()),
                                entry.reviewOn(),
                                Optional.empty(),
                                entry.participants()),
                        Optional.empty()))
                .id();
    }

    private void discussedAndClosed() {
        done(held.mother.open.handle(held.chair(), meeting));
        vault.read(tx -> held.mother.meetings.attendees(tx, meeting))
                .forEach(asked ->
                        done(held.mother.tick.handle(held.chair(), item, asked.id(), TickAttendance.Tick.PRESENT)));
        done(held.mother.openItem.handle(held.chair(), item));
        done(held.mother.addLine.handle(
                held.chair(),
                item,
                new AddLine.NewLine(
                        LineKind.DECISION, LongText.of("Er is niets meer aan de hand."), Optional.empty())));
        nothingFound();
        done(held.mother.closeItem.handle(held.chair(), item, List.of()));
        done(held.mother.close.handle(held.chair(), meeting, Set.of()));
    }

    private void nothingFound() {
        done(held.weigh.life.judge.nothingFound(
                TeamMother.as(held.team.fileHolder), caseFile, LongText.of("Geen aanwijzingen.")));
    }

    @Test
    void t_c3x_whatWasAgreedAtTheTableBecomesFinalAllTheSame() {
        discussedAndClosed();
        MinutesDocument document = done(held.compose.handle(held.chair(), meeting, MinutesStatus.FINAL));
        ConsultationSheet sheet = (ConsultationSheet) document.sheets().getFirst();
        assertEquals(
                List.of(LongText.of("Er is niets meer aan de hand.")),
                sheet.agreed().decisions());
        assertEquals(List.of(), held.openPoints.handle(held.chair(), meeting));
        PrintMinutes print = new PrintMinutes(new PdfMinutesPrinter(), new Reread());
        MinutesVersion version = done(held.finalise.handle(
                held.chair(), meeting, done(print.print(document)), WeighingMother.signature(held.team.secretary)));
        assertTrue(
                vault.read(tx -> held.minutes.parts(tx, held.chair(), version.id())).stream()
                        .noneMatch(part -> part.item().isPresent()),
                "T-C8: the sheet is kept and shown to nobody");
    }

    @Test
    void t_c8_onlyWhoComposesReadsItAndOnlyUntilTheMinutesAreFinal() {
        discussedAndClosed();
        var minuting = held.chair().minuting(meeting);
        assertFalse(sees(held.chair()));
        assertTrue(sees(minuting));
        assertFalse(sees(TeamMother.as(held.team.fileHolder).minuting(meeting)), "leads no meeting");
        assertFalse(sees(held.chair().minuting(held.meeting)), "it did not lie on that table");
        finalise();
        assertFalse(sees(minuting), "final");
    }

    @Test
    void t_c3x_anItemThatNeverLayOnTheTableKeepsNoMinutesBack() {
        nothingFound();
        done(held.mother.open.handle(held.chair(), meeting));
        done(held.mother.close.handle(held.chair(), meeting, Set.of(item)));
        MinutesDocument document = done(held.compose.handle(held.chair(), meeting, MinutesStatus.FINAL));
        assertEquals(List.of(), document.sheets());
    }

    @Test
    void t_c3x_isNotDestroyedBeforeTheMinutesOfThatMeetingAreFinal() {
        discussedAndClosed();
        RetentionMother ends = new RetentionMother(vault, held.team, held.weigh.signals);
        var closed =
                vault.read(tx -> ends.terms.mine(tx, ends.holder(), caseFile)).orElseThrow();
        assertEquals(
                Outcome.refused(new RetentionRefusal.Waits(Obstacle.MINUTES_OPEN, closed.number())),
                ends.destroy(caseFile));
        Refused.by("T-C3x", ends.destroy(caseFile));
        assertEquals(List.of(), held.openPoints.handle(held.chair(), meeting), "nothing of it was lost");
        finalise();
        done(new ReopenMinutes(vault.transactor(), held.minutes, held.minutes, vault.clock)
                .handle(held.chair(), meeting, LongText.of("Er ontbrak een afspraak.")));
        Refused.by("T-C3x", ends.destroy(caseFile));
        finalise();
        done(ends.destroy(caseFile));
    }

    @Test
    void t_c3x_whereItNeverLayOnATableItIsDestroyedAtOnce() {
        nothingFound();
        done(new RetentionMother(vault, held.team, held.weigh.signals).destroy(caseFile));
    }

    private void finalise() {
        PrintMinutes print = new PrintMinutes(new PdfMinutesPrinter(), new Reread());
        done(held.finalise.handle(
                held.chair(),
                meeting,
                done(print.print(done(held.compose.handle(held.chair(), meeting, MinutesStatus.FINAL)))),
                WeighingMother.signature(held.team.secretary)));
    }

    @Test
    void t_c8_whoDoesNotLeadTheMeetingComposesNothing() {
        discussedAndClosed();
        assertEquals(
                Outcome.refused(MinutesRefusal.Plain.NOT_YOURS),
                held.compose.handle(TeamMother.as(held.team.fileHolder), meeting, MinutesStatus.CONCEPT));
    }

    private boolean sees(Actor actor) {
        return vault.read(tx -> held.weigh.cases.again(tx, actor, caseFile)).isPresent();
    }
}
