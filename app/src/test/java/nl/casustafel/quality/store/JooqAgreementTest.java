package nl.casustafel.quality.store;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.judgement.RateCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Role;
import nl.casustafel.quality.BlindUnit;
import nl.casustafel.quality.Span;
import nl.casustafel.retention.DueSignal;
import nl.casustafel.testkit.JudgementMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.weighing.WeighingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What figures on the framework rest on, read from the store.
class JooqAgreementTest {
    private static final IndicatorCode A1 = new IndicatorCode("A1");

    private final TestVault vault = new TestVault();
    private final WeighingMother weigh = new WeighingMother(vault);
    private final JudgementMother judging = new JudgementMother(weigh);
    private final JooqAgreement agreement = new JooqAgreement(vault.clock, DueSignal.WITHIN_DAYS);

    @AfterEach
    void close() {
        vault.close();
    }

    private List<BlindUnit> seenBy(Actor actor) {
        return vault.read(tx -> agreement.units(tx, actor, Span.EVER));
    }

    private List<BlindUnit> seen() {
        return seenBy(TestVault.actor(Role.FRAMEWORK_QUALITY));
    }

    private List<BlindUnit> seen(Optional<Integer> fromDay, Optional<Integer> untilDay) {
        return vault.read(tx -> agreement.units(
                tx,
                TestVault.actor(Role.FRAMEWORK_QUALITY),
                new Span(fromDay.map(vault.clock.today()::plusDays), untilDay.map(vault.clock.today()::plusDays))));
    }

    @Test
    void onlyWhoKeepsTheQualityOfTheFrameworkReadsThem_DEC_10() {
        weigh.rating.rated(weigh.opened(), Map.of("A1", Level.SLIGHT));
        assertEquals(1, seen().size());
        EnumSet<Role> others = EnumSet.complementOf(EnumSet.of(Role.FRAMEWORK_QUALITY));
        assertEquals(List.of(), seenBy(TestVault.actor(others.toArray(Role[]::new))));
    }

    @Test
    void whatIsStillBlindIsNotCounted_DEC_3() {
        weigh.opened();
        judging.locks(weigh.team.police, judging.begun(weigh.admitted()), Map.of("A1", Level.CLEAR));
        assertEquals(1, seen().size(), "the sheets that were laid open before the admission");
    }

    /// Levels of signals and of cases, and never what somebody came to think after talk (framework 3.3(7)).
    @Test
    void levelsAreThoseOfRoundOne() {
        var id = judging.laidOpen(weigh.admitted(), Map.of("A1", Level.CLEAR));
        done(judging.rate.change(
                judging.holder(),
                id,
                WeighingMother.signature(weigh.team.police),
                new RateCase.Changed(A1, Level.MARKED, LongText.of("Anders gehoord."))));
        List<List<Level>> given = seen().stream()
                .map(unit -> Optional.ofNullable(unit.levels().get(A1)).orElseThrow())
                .sorted((one, other) -> one.size() - other.size())
                .toList();
        assertEquals(List.of(Level.CLEAR, Level.CLEAR), given.getFirst(), "the signal, rated by two");
        assertEquals(List.of(Level.CLEAR, Level.CLEAR, Level.CLEAR, Level.CLEAR), given.getLast());
    }

    @Test
    void aPeriodCountsTheDayTheSheetsWereLaidOpen() {
        weigh.rating.rated(weigh.opened());
        assertEquals(1, seen(Optional.of(0), Optional.of(0)).size());
        assertEquals(0, seen(Optional.of(1), Optional.empty()).size());
        assertEquals(0, seen(Optional.empty(), Optional.of(-1)).size());
    }

    /// What should have been destroyed by now says nothing any more, also while it still waits (DEC-17).
    @Test
    void whatMayNoLongerBeHeldIsNotCounted_DEC_18() {
        WeighingId id = weigh.opened();
        weigh.rating.rated(id);
        vault.tamper("update signal set state = 'CLOSED', state_since = timestamp with time zone '" + vault.clock.now()
                + "'");
        vault.time.forward(Duration.ofDays(DueSignal.WITHIN_DAYS));
        assertEquals(1, seen().size());
        vault.time.forward(Duration.ofDays(1));
        assertEquals(0, seen().size());
    }

    @Test
    void aCaseNobodyWorkedOnForFiveYearsIsNotCounted_WPGA_9() {
        judging.laidOpen(weigh.admitted(), Map.of("A1", Level.CLEAR));
        assertEquals(2, seen().size());
        vault.tamper("update case_file set last_processed_on = date '"
                + vault.clock.today().minusYears(5).minusDays(1) + "'");
        assertEquals(0, seen().size());
    }
}
