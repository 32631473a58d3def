package nl.casustafel.minutes;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.judgement.Overall;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.TickAttendance;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.ArchivalPdf;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.JudgementMother;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TableOfFour;
import nl.casustafel.testkit.TestVault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the table agreed of a case stands on its sheet in the minutes (framework 3.10), in words and without
/// who rated.
@OneAtATime
class AssessedCaseMinutesTest {
    private final TestVault vault = new TestVault();
    private final HeldMeeting held = new HeldMeeting(vault).held();
    private final JudgementMother judging = new JudgementMother(held.weigh);
    private final CaseId caseFile =
            vault.read(tx -> held.weigh.cases.list(tx, held.chair())).getFirst().id();
    private final AssessmentId assessed = TableOfFour.judged(judging, caseFile);
    private Meeting.@Nullable Key meeting;

    @AfterEach
    void close() {
        vault.close();
    }

    private void agree() {
        done(judging.agree.handle(judging.holder(), assessed, judging.version(assessed)));
    }

    /// The case on the table of a meeting of today, and its minutes.
    private MinutesDocument discussed() {
        Meeting.Key meeting = held.mother.meeting();
        this.meeting = meeting;
        AgendaItem.Key item = done(held.mother.putCase.handle(held.chair(), meeting, caseFile, 15));
        done(held.mother.open.handle(held.chair(), meeting));
        vault.read(tx -> held.mother.meetings.attendees(tx, meeting))
                .forEach(asked ->
                        done(held.mother.tick.handle(held.chair(), item, asked.id(), TickAttendance.Tick.PRESENT)));
        done(held.mother.openItem.handle(held.chair(), item));
        done(held.mother.closeItem.handle(held.chair(), item, List.of()));
        return composed();
    }

    private MinutesDocument composed() {
        return done(held.compose.handle(held.chair(), Objects.requireNonNull(meeting), MinutesStatus.CONCEPT));
    }

    private static String canonical(MinutesDocument document) {
        return CanonicalText.of(document.header(), document.sheets().getFirst()).text();
    }

    private static ConsultationSheet sheet(MinutesDocument document) {
        return (ConsultationSheet) document.sheets().getFirst();
    }

    @Test
    void theAssessmentStandsOnTheSheetInItsOrderAndTheFileSaysSo_3_10() throws IOException {
        agree();
        MinutesDocument document = discussed();
        assertEquals(golden(), lines(canonical(document)));
        byte[] pdf = new PdfMinutesPrinter().print(document);
        ArchivalPdf.accepted(pdf);
        assertTrue(new Reread().check(pdf, document).isComplete());
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures/assessed-minutes.pdf"), pdf);
        inTheirOrder(ArchivalPdf.text(pdf).replaceAll("\\s+", " "));
    }

    /// Of the lines of the sheet those about the assessment.
    private static String lines(String canonical) {
        return String.join(
                        "\n",
                        canonical
                                .lines()
                                .filter(line -> line.startsWith("assessment."))
                                .toList())
                + "\n";
    }

    private static String golden() throws IOException {
        try (InputStream file = AssessedCaseMinutesTest.class.getResourceAsStream("assessed-sheet.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void inTheirOrder(String text) {
        int from = 0;
        for (String said : List.of(
                "Besluiten",
                "Geldig tot",
                "het is geen voorspelling en geen score",
                "Versie 1.0 van het kader is nog niet gevalideerd.",
                "Samenvatting in woorden",
                "Oordelen",
                "Scenario’s en vroege signalen",
                "Beeld per domein",
                "Kernfactoren en wat ertegen pleit",
                TableOfFour.WHY_KEY.value(),
                "Feit: gehoord",
                "Waar de tafel verdeeld is",
                "Open vragen en aangrijpingspunten",
                "Criteria van de wet",
                "Beantwoorde tegenvragen")) {
            int at = text.indexOf(said, from);
            assertTrue(at >= 0, () -> said + "\n" + text);
            from = at;
        }
    }

    @Test
    void nobodyWhoRatedIsNamedAndNoBlindLevelIsThere_3_10() {
        agree();
        String said = lines(canonical(discussed()));
        for (TeamPerson rater : judging.raters()) {
            assertTrue(said.contains(rater.organisation().name().value()));
            assertFalse(said.contains(rater.name().value()), "no rater by name");
        }
    }

    @Test
    void whatWasNotAgreedOrIsAgreedAfterTheMeetingIsNotInItsMinutes_3_10() {
        MinutesDocument before = discussed();
        assertNull(sheet(before).assessment());
        vault.time.forward(Duration.ofDays(1));
        agree();
        assertNull(sheet(composed()).assessment(), "agreed a day too late");
    }

    @Test
    void whatHasExpiredSupportsNothing_3_4() {
        agree();
        vault.time.forward(Duration.ofDays(31L * (Overall.USUAL + 1)));
        assertNull(sheet(discussed()).assessment());
    }

    @Test
    void aCitizenServiceNumberIsStruck_W_D9() {
        agree();
        String said = lines(canonical(discussed()));
        assertTrue(said.contains("Noemde zijn nummer [BSN] in de klas."), said);
        assertFalse(said.contains(HeldMeeting.CITIZEN_NUMBER));
    }
}
