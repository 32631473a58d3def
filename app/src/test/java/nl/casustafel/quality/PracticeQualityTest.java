package nl.casustafel.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.casustafel.assessment.Frameworks;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.file.ShippedFramework;
import nl.casustafel.kernel.Actor;
import nl.casustafel.quality.store.JooqAgreement;
import nl.casustafel.quality.store.JooqExercises;
import nl.casustafel.retention.DueSignal;
import nl.casustafel.testkit.PracticeVault;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.Test;

/// The practice environment has something to show of the quality of the framework, also at its smallest.
class PracticeQualityTest {
    @Test
    void figuresAndWordsThatPeopleReadInTwoWays() {
        try (TestVault vault = PracticeVault.open()) {
            Actor keeper = PracticeVault.actor(vault, "kwaliteitsbeheerder");
            List<IndicatorAgreement> figures = new ReadAgreement(
                            vault.transactor(),
                            new JooqAgreement(vault.clock, DueSignal.WITHIN_DAYS),
                            Frameworks.only(ShippedFramework.read()))
                    .handle(keeper, Span.EVER)
                    .getFirst()
                    .indicators();
            assertInstanceOf(Coefficient.Value.class, figures.getFirst().alpha());
            IndicatorAgreement poor = figures.stream()
                    .filter(one -> one.indicator().equals(new IndicatorCode("G1")))
                    .findFirst()
                    .orElseThrow();
            assertTrue(value(poor.alpha()) < 0.5 && value(poor.gwet()) < 0.5, poor.toString());
            assertFalse(poor.callsForReview(), "too few yet");
        }
    }

    private static double value(Coefficient coefficient) {
        return assertInstanceOf(Coefficient.Value.class, coefficient).value();
    }

    @Test
    void anExerciseThatRunsAndOneThatWasHeld() {
        try (TestVault vault = PracticeVault.open()) {
            JooqExercises exercises = new JooqExercises();
            List<Exercise> all = vault.read(exercises::all);
            assertEquals(
                    List.of(true, false), all.stream().map(Exercise::isRunning).toList());
            int raters = vault.read(tx -> exercises.raters(tx, all.getLast().id()));
            assertTrue(raters >= Spread.FEWEST, raters + " handed in");
            VignetteRatings given =
                    vault.read(tx -> exercises.ratings(tx, all.getLast().id()));
            assertFalse(given.levels().isEmpty());
        }
    }
}
