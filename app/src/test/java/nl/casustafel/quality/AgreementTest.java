package nl.casustafel.quality;

import static nl.casustafel.quality.AlphaTest.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What goes with alpha: Gwet's coefficients, pairs and range, by vector 5.8.
class AgreementTest {
    private static final double NEAR = 1e-6;
    private static final Tally LEVELS = Ratings.byRater(Ratings.LEVELS);
    private static final IndicatorCode A1 = new IndicatorCode("A1");

    @ParameterizedTest
    @CsvSource({"IDENTITY,0.484198", "LINEAR,0.685928", "QUADRATIC,0.837310"})
    void gwetIsAsKnown_5_8(Gwet.Weights weights, double known) {
        assertEquals(known, value(new Gwet(4, weights).of(LEVELS)).value(), NEAR);
    }

    @Test
    void itsPartsAreAsKnown_5_8() {
        Gwet.Parts parts = Gwet.QUADRATIC_OF_LEVELS.parts(LEVELS);
        assertEquals(0.953872, parts.observed(), NEAR);
        assertEquals(0.716467, parts.chance(), NEAR);
    }

    /// The set of categories is fixed: that nobody gave the highest must not change what chance is.
    @Test
    void categoriesThatNobodyGaveCount() {
        Tally low = Ratings.byRater("0 1 0 1\n0 1 1 1");
        assertTrue(value(new Gwet(4, Gwet.Weights.IDENTITY).of(low)).value()
                > value(new Gwet(2, Gwet.Weights.IDENTITY).of(low)).value());
        assertThrows(IllegalArgumentException.class, () -> new Gwet(3, Gwet.Weights.IDENTITY).of(LEVELS));
    }

    @Test
    void withNothingKnownThereIsTooLittle_5_8() {
        assertInstanceOf(Coefficient.TooFew.class, Gwet.QUADRATIC_OF_LEVELS.of(Ratings.byRater(". .\n. .")));
    }

    @Test
    void pairsPerUnitAreAsKnown_5_8() {
        assertEquals(
                "6/10 3/10 6/10 6/10 3/6 6/10 1/3 6/10 6/10 10/10 6/6 0/0",
                each(unit -> PairAgreement.of(unit).exact()));
        assertEquals(
                "10/10 9/10 10/10 10/10 6/6 10/10 3/3 10/10 10/10 10/10 6/6 0/0",
                each(unit -> PairAgreement.of(unit).withinOne()));
        assertEquals(new PairAgreement(new Share(59, 95), new Share(94, 95)), PairAgreement.of(LEVELS));
    }

    private static String each(Function<Tally.Unit, Share> share) {
        return LEVELS.units().stream()
                .map(share)
                .map(one -> one.part() + "/" + one.of())
                .collect(Collectors.joining(" "));
    }

    @Test
    void rangePerUnitIsAsKnown_5_8() {
        assertEquals(
                List.of(1, 2, 1, 1, 1, 1, 1, 1, 1, 0, 0),
                LEVELS.units().stream()
                        .map(Tally.Unit::range)
                        .filter(OptionalInt::isPresent)
                        .map(OptionalInt::getAsInt)
                        .toList());
        assertEquals(OptionalInt.empty(), LEVELS.units().getLast().range());
    }

    /// Framework 4.4(4).
    @Test
    void noPercentageBelowTen() {
        assertEquals(OptionalInt.empty(), new Share(5, 9).percent());
        assertEquals(OptionalInt.of(50), new Share(5, 10).percent());
        assertEquals(OptionalInt.of(67), new Share(8, 12).percent());
        assertEquals(OptionalInt.of(100), new Share(64, 64).percent());
        assertThrows(IllegalArgumentException.class, () -> new Share(3, 2));
    }

    /// AN11: unknown is counted as unknown, and is no level.
    @Test
    void anIndicatorIsShownFromTenUnits() {
        List<Level> unit = List.of(Level.CLEAR, Level.CLEAR, Level.UNKNOWN);
        IndicatorAgreement few = IndicatorAgreement.of(A1, Collections.nCopies(9, unit));
        assertInstanceOf(Coefficient.TooFew.class, few.alpha());
        assertInstanceOf(Coefficient.TooFew.class, few.gwet());
        assertTrue(few.pairs().isEmpty());
        assertEquals(new Share(9, 27), few.unknown());
        IndicatorAgreement enough = IndicatorAgreement.of(A1, Collections.nCopies(10, unit));
        assertInstanceOf(Coefficient.Undetermined.class, enough.alpha());
        assertEquals(1, value(enough.gwet()).value(), NEAR);
        assertEquals(new Share(10, 10), enough.pairs().orElseThrow().exact());
    }

    /// Framework 5: both poor, over thirty units.
    @Test
    void poorAgreementOverThirtyUnitsCallsForReview() {
        assertFalse(IndicatorAgreement.of(A1, apart(29)).callsForReview());
        assertTrue(IndicatorAgreement.of(A1, apart(30)).callsForReview());
        assertFalse(IndicatorAgreement.of(A1, Collections.nCopies(40, List.of(Level.CLEAR, Level.CLEAR)))
                .callsForReview());
    }

    private static List<List<Level>> apart(int units) {
        return Collections.nCopies(units, Arrays.asList(Level.NOT_SEEN, Level.MARKED));
    }
}
