package nl.casustafel.minutes;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.meeting.AddLine;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.meeting.LiveLine;
import nl.casustafel.minutes.MinutesRefusal.Plain;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Final minutes are opened again by role and with a reason; what comes of it is a next version.
class ReopenMinutesTest {
    private static final LongText WHY = LongText.of("Een zin was verkeerd genoteerd.");

    private final TestVault vault = new TestVault();
    private final HeldMeeting held = new HeldMeeting(vault).held();
    private final ReopenMinutes reopen = new ReopenMinutes(vault.transactor(), held.minutes, held.minutes, vault.clock);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void anAmendmentMakesVersionTwoAndTheFirstStays_DEC_23() {
        MinutesVersion first = finalised();
        LiveLine line = vault.read(tx -> held.mother.reads.lines(tx, held.chair(), held.care))
                .getFirst();
        AddLine.NewLine better =
                new AddLine.NewLine(LineKind.NOTE, LongText.of("Beter gezegd."), Optional.of(line.id()));
        assertFalse(held.mother.addLine.handle(held.chair(), held.care, better).isDone(), "final is final");
        done(reopen.handle(held.chair(), held.meeting, WHY));
        Reopened said = vault.read(tx -> held.minutes.reopened(tx, held.chair(), first.id()))
                .orElseThrow();
        assertEquals(WHY, said.reason());
        done(held.mother.addLine.handle(held.chair(), held.care, better));
        MinutesVersion second = finalised();
        assertEquals(2, second.number());
        assertEquals(
                List.of(second.id(), first.id()),
                vault.read(tx -> held.minutes.versions(tx, held.chair(), held.meeting)).stream()
                        .map(MinutesVersion::id)
                        .toList());
        assertTrue(
                vault.read(tx -> held.minutes.pdf(tx, held.chair(), first.id())).isPresent());
        assertFalse(held.mother.addLine.handle(held.chair(), held.care, better).isDone());
    }

    @Test
    void isDoneByTheProcessCoordinatorAndOnceOnly_DEC_23() {
        Refused.with(Plain.NOT_FINAL, reopen.handle(held.chair(), held.meeting, WHY));
        finalised();
        Refused.with(Plain.REOPEN_NOT_YOURS, reopen.handle(TeamMother.as(held.team.police), held.meeting, WHY));
        done(reopen.handle(held.chair(), held.meeting, WHY));
        Refused.with(Plain.NOT_FINAL, reopen.handle(held.chair(), held.meeting, WHY));
    }

    private MinutesVersion finalised() {
        MinutesDocument document = done(held.compose.handle(held.chair(), held.meeting, MinutesStatus.FINAL));
        PrintMinutes.Printed printed = done(new PrintMinutes(new PdfMinutesPrinter(), new Reread()).print(document));
        return done(held.finalise.handle(
                held.chair(), held.meeting, printed, WeighingMother.signature(held.team.secretary)));
    }
}
