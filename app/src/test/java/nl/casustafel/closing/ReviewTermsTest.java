package nl.casustafel.closing;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.casefile.CaseStep;
import nl.casustafel.casefile.CaseTransition;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.ChangeSettings;
import nl.casustafel.team.ReviewTerms;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.testkit.ClosingMother;
import nl.casustafel.testkit.PlanMother;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// When a case is looked at again, by the terms of the team, and whether it is still needed (W-E2, WPGA
/// art. 9).
class ReviewTermsTest {
    private static final LongText WHY = LongText.of("Hij is net begonnen op school.");

    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final ClosingMother closing = new ClosingMother(table);
    private final Actor holder = table.recorder();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void w_e2_aCaseIsTestedByTheTermOfTheTeamAndEachTestBeginsItAnew() {
        CaseId id = table.admitted();
        LocalDate begun = vault.clock.today();
        assertEquals(List.of(), due(begun.plusMonths(6).minusDays(1)));
        assertEquals(List.of(ReviewKind.NECESSITY), due(begun.plusMonths(6)));
        vault.time.forward(Duration.ofDays(200));
        done(closing.necessity.handle(holder, id, true, WHY));
        assertEquals(List.of(), due(vault.clock.today().plusMonths(6).minusDays(1)));
        ReviewStanding standing = standing(id);
        assertEquals(vault.clock.today(), standing.since());
        Necessity kept = standing.tests().getFirst();
        assertEquals(WHY, kept.reason());
        assertEquals(holder.person(), kept.by());
        assertTrue(kept.needed());
        assertEquals("NECESSITY_TESTED DONE", table.log().getFirst());
    }

    @Test
    void w_e2_afterAYearWithoutATestItIsSaidInHarderWords() {
        table.admitted();
        vault.time.forward(Duration.ofDays(367));
        assertEquals(List.of(ReviewKind.NECESSITY_LATE), due(vault.clock.today()));
    }

    @Test
    void w_e2_whatIsJudgedToNeedAPlanIsPlannedInTimeOrClosed() {
        CaseId id = table.analysed();
        LocalDate by = vault.clock.today().plusWeeks(4);
        assertEquals(List.of(), due(by.minusDays(1)));
        assertEquals(List.of(ReviewKind.PLAN_OWED), due(by));
        assertEquals(Optional.of(by), standing(id).planBy());
        new PlanMother(table).agreed(id);
        assertEquals(List.of(), due(by));
        assertEquals(Optional.empty(), standing(id).planBy());
    }

    @Test
    void w_e2_t_c6_whatIsNotNeededAnyMoreStaysOnTheListUntilItsEndIsProposedAndDecided() {
        CaseId id = table.admitted();
        done(closing.necessity.handle(holder, id, false, WHY));
        assertEquals(List.of(ReviewKind.END_OWED), due(vault.clock.today()));
        done(vault.transactor()
                .write(
                        holder,
                        Purpose.RUN_CASE,
                        tx -> table.proceed.within(
                                tx, holder, id, CaseTransition.PROPOSE_END, CaseStep.Words.because(WHY))));
        assertEquals(List.of(ReviewKind.DECIDE_ON_END), due(vault.clock.today()));
        done(closing.necessity.handle(holder, id, true, WHY));
    }

    @Test
    void t_c5_anEvaluationIsATestToo() {
        CaseId id = table.analysed();
        PlanMother plans = new PlanMother(table);
        plans.agreed(id);
        vault.time.forward(Duration.ofDays(100));
        plans.evaluated(id);
        assertEquals(vault.clock.today(), standing(id).since());
    }

    @Test
    void theTermsAreWhatTheTeamAgreedOn() {
        table.admitted();
        Versioned<TeamSettings> held = vault.read(table.team.team::versionedSettings);
        TeamSettings now = held.value();
        done(new ChangeSettings(vault.transactor(), table.team.team)
                .handle(
                        holder,
                        new Versioned<>(
                                new TeamSettings(
                                        now.place(),
                                        now.teamName(),
                                        now.storeLetter(),
                                        now.meetingLabel(),
                                        now.preSelection(),
                                        now.triangleRatifies(),
                                        now.idleLockMinutes(),
                                        new ReviewTerms(3, 1, 2, 4),
                                        now.renewKey(),
                                        now.practice()),
                                held.version())));
        assertEquals(List.of(ReviewKind.NECESSITY), due(vault.clock.today().plusMonths(1)));
        assertThrows(IllegalArgumentException.class, () -> new ReviewTerms(3, 6, 5, 4));
        assertThrows(IllegalArgumentException.class, () -> new ReviewTerms(0, 6, 12, 4));
    }

    @Test
    void whoTakesNoPartInCasesTestsNone() {
        CaseId id = table.admitted();
        Refused.with(
                ClosingRefusal.Plain.NO_PART_IN_IT,
                closing.necessity.handle(TestVault.actor(Role.LAWFULNESS_REVIEW), id, true, WHY));
        Refused.<ClosingRefusal>with(
                new ClosingRefusal.ByCase(CaseRefusal.Plain.UNKNOWN),
                closing.necessity.handle(TeamMother.as(table.team.otherFileHolder), id, true, WHY));
    }

    private List<ReviewKind> due(LocalDate day) {
        return vault.read(tx -> closing.reviews.dueBy(tx, holder, day)).stream()
                .map(DueReview::kind)
                .toList();
    }

    private ReviewStanding standing(CaseId id) {
        return vault.read(tx -> closing.reviews.of(tx, holder, id)).orElseThrow();
    }
}
