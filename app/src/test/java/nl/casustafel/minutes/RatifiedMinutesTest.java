package nl.casustafel.minutes;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.Ratification;
import nl.casustafel.casefile.Ratification.Verdict;
import nl.casustafel.casefile.RatificationReads;
import nl.casustafel.casefile.RecordRatification;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.TodayMother;
import nl.casustafel.testkit.TriangleFirst;
import nl.casustafel.today.TodayKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// T-S7 at the table of a team whose driehoek ratifies: what is decided there and what its sheet says.
class RatifiedMinutesTest {
    private static final String WAITS = "onder bekrachtiging door de driehoek";

    private final TestVault vault = new TestVault();
    private final HeldMeeting held = new HeldMeeting(vault);
    private final TriangleFirst triangle = new TriangleFirst(held.weigh);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void t_s7_noPlanIsAgreedAtTheItemOfAnAdmissionThatWaits() {
        triangle.agreed(true);
        Refused.by("T-S7", held.admission(Optional.of(held.plan()), List.of()));
        assertTrue(awaited().isEmpty(), "nothing of it was decided");
    }

    @Test
    void t_s7_theSheetSaysThatItWaitsForTheTriangleAndWhomTheThreeDesignated() {
        triangle.agreed(true);
        assertTrue(done(held.admission(Optional.empty(), List.of())).caseFile().isEmpty());
        held.bringToCare();
        held.end();
        String sheet = sheet();
        assertTrue(sheet.contains(WAITS), sheet);
        assertTrue(sheet.contains(held.team.probationOffice.name().value()), sheet);
        RatificationReads.Awaited waits = awaited().getFirst();
        done(held.weigh.ratify.handle(
                held.chair(),
                waits.signal(),
                new RecordRatification.Answer(
                        Verdict.RATIFIED,
                        vault.clock.today(),
                        ShortText.of("Driehoek Kust, verslag 2026-07"),
                        Optional.empty())));
        assertTrue(awaited().isEmpty());
        assertTrue(sheet().contains(WAITS), "minutes tell what was decided there");
    }

    @Test
    void t_s7_whoPreparesTheMeetingIsToldOfWhatWaitsForTheTriangle() {
        triangle.agreed(true);
        done(held.admission(Optional.empty(), List.of()));
        TodayMother today = new TodayMother(vault, held.team, held.weigh.signals);
        vault.time.forward(Duration.ofDays(7L * Ratification.WITHIN_WEEKS));
        assertTrue(today.tells(held.team.coordinator, TodayKind.RATIFY));
        assertTrue(today.tells(held.team.mayor, TodayKind.RATIFY));
        assertFalse(today.tells(held.team.police, TodayKind.RATIFY));
    }

    @Test
    void t_s7_withoutTheAgreementItsSheetSaysNothingOfTheTriangle() {
        held.held();
        assertFalse(sheet().contains("driehoek"));
    }

    private List<RatificationReads.Awaited> awaited() {
        return vault.read(tx -> held.weigh.ratifications.awaited(tx, held.chair()));
    }

    private String sheet() {
        MinutesDocument document = done(held.compose.handle(held.chair(), held.meeting, MinutesStatus.CONCEPT));
        return CanonicalText.of(document.header(), document.sheets().get(1)).text();
    }
}
