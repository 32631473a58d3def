package nl.casustafel.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Krippendorff's alpha by the published vectors, to 1e-6.
class AlphaTest {
    private static final double NEAR = 1e-6;

    @ParameterizedTest
    @CsvSource({"NOMINAL,0.743421", "ORDINAL,0.815388", "INTERVAL,0.849107", "RATIO,0.797403"})
    void isAsKrippendorffPublished_5_1(Metric metric, double published) {
        Coefficient.Value alpha = value(Alpha.of(Ratings.byRater(Ratings.KRIPPENDORFF), metric));
        assertEquals(published, alpha.value(), NEAR);
        assertEquals(new Coefficient.Base(11, 40), alpha.base());
    }

    @Test
    void theMatrixIsAsPublished_5_1() {
        Coincidences all = Coincidences.of(Ratings.byRater(Ratings.KRIPPENDORFF));
        double[][] published = {
            {7, 1.3333, 0.3333, 0.3333, 0},
            {1.3333, 10, 1.3333, 0.3333, 0},
            {0.3333, 1.3333, 8, 0.3333, 0},
            {0.3333, 0.3333, 0.3333, 4, 0},
            {0, 0, 0, 0, 3}
        };
        assertEquals(List.of(1, 2, 3, 4, 5), all.values());
        assertEquals(
                List.of(9, 13, 10, 5, 3), all.values().stream().map(all::total).toList());
        for (int one = 1; one <= 5; one++) {
            for (int other = 1; other <= 5; other++) {
                assertEquals(published[one - 1][other - 1], all.at(one, other), 1e-4);
            }
        }
    }

    /// Trap (c): order of raters, and whose the lone value of unit 12 is.
    @Test
    void whoRatedChangesNothing_5_1() {
        Random random = new Random(51);
        List<String> rows = new ArrayList<>(Ratings.KRIPPENDORFF.lines().toList());
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(rows, random);
            assertEquals(
                    0.815388,
                    value(Alpha.of(Ratings.byRater(rows), Metric.ORDINAL)).value(),
                    NEAR);
        }
        String moved = Ratings.KRIPPENDORFF.replace("5 . 3\n", "5 . .\n").replace("2 . . .\n", "2 . . 3\n");
        assertEquals(
                0.815388,
                value(Alpha.of(Ratings.byRater(moved), Metric.ORDINAL)).value(),
                NEAR);
    }

    @Test
    void standsBesideKappaOnTheDataOfFleiss_5_3() {
        Tally patients = Ratings.byCounts(Ratings.FLEISS);
        Coefficient.Value alpha = value(Alpha.of(patients, Metric.NOMINAL));
        assertEquals(0.433410, alpha.value(), NEAR);
        assertEquals(0.430245, kappa(alpha), NEAR);
        assertEquals(new Coefficient.Base(30, 180), alpha.base());
        assertEquals(0.555556, ratio(PairAgreement.of(patients).exact()), NEAR);
        Coincidences all = Coincidences.of(patients);
        assertEquals(
                0.219938,
                all.values().stream()
                        .mapToDouble(value -> Math.pow(all.total(value) / 180.0, 2))
                        .sum(),
                NEAR,
                "what chance would give");
    }

    /// Of each diagnosis by itself: this one, or another.
    @ParameterizedTest
    @CsvSource({"0,0.244755", "1,0.244755", "2,0.52", "3,0.471127", "4,0.566118"})
    void standsBesideKappaOfEachCategory_5_3(int category, double published) {
        String oneOrOther = Ratings.FLEISS
                .lines()
                .map(line -> Integer.parseInt(line.split(" ")[category]))
                .map(given -> given + " " + (6 - given))
                .collect(Collectors.joining("\n"));
        assertEquals(published, kappa(value(Alpha.of(Ratings.byCounts(oneOrOther), Metric.NOMINAL))), NEAR);
    }

    /// With six ratings everywhere, alpha is kappa with a correction for few ratings.
    private static double kappa(Coefficient.Value alpha) {
        return 1 - (1 - alpha.value()) * 180 / 179;
    }

    private static double ratio(Share share) {
        return (double) share.part() / share.of();
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL,0.494295", "ORDINAL,0.822596", "INTERVAL,0.835526"})
    void ofOurLevelsWithUnknowns_5_8(Metric metric, double known) {
        Coefficient.Value alpha = value(Alpha.of(Ratings.byRater(Ratings.LEVELS), metric));
        assertEquals(known, alpha.value(), NEAR);
        assertEquals(51, alpha.base().ratings());
    }

    @Test
    void totalsAreThoseOfTheVector_5_8() {
        Coincidences all = Coincidences.of(Ratings.byRater(Ratings.LEVELS));
        assertEquals(
                List.of(16, 14, 11, 10), all.values().stream().map(all::total).toList());
    }

    @Test
    void withoutVariationItIsNeitherOneNorNaN_5_8() {
        for (Metric metric : Metric.values()) {
            assertInstanceOf(
                    Coefficient.Undetermined.class, Alpha.of(Ratings.byRater("1 1 1\n1 1 1"), metric), metric.name());
        }
        assertInstanceOf(Coefficient.Undetermined.class, Alpha.of(Ratings.byRater("0 0\n0 0"), Metric.RATIO));
    }

    @ParameterizedTest
    @CsvSource({"'0 1','1 0',-0.5", "'0 0 1 1','0 1 0 1',0.125"})
    void canFallBelowChance_5_8(String one, String other, double known) {
        assertEquals(
                known,
                value(Alpha.of(Ratings.byRater(List.of(one, other)), Metric.NOMINAL))
                        .value(),
                NEAR);
    }

    @Test
    void withNothingKnownThereIsTooLittle_5_8() {
        assertEquals(
                new Coefficient.TooFew(new Coefficient.Base(0, 0)),
                Alpha.of(Ratings.byRater(". . .\n. . ."), Metric.ORDINAL));
        assertEquals(
                new Coefficient.TooFew(new Coefficient.Base(0, 0)), Alpha.of(new Tally(List.of()), Metric.ORDINAL));
    }

    /// Framework 4.4: ten units with two ratings or more. A unit with one rating does not help.
    @Test
    void isShownFromTenUnits() {
        String nine = "0 1 2 3 0 1 2 3 0 1\n0 1 2 3 0 1 2 3 1 .";
        String ten = "0 1 2 3 0 1 2 3 0 1\n0 1 2 3 0 1 2 3 1 1";
        assertEquals(
                new Coefficient.TooFew(new Coefficient.Base(9, 18)),
                Alpha.of(Ratings.byRater(nine), Metric.ORDINAL).shown());
        assertEquals(
                10,
                value(Alpha.of(Ratings.byRater(ten), Metric.ORDINAL).shown())
                        .base()
                        .units());
        String same = "1 1 1 1 1 1 1 1 1 1";
        assertInstanceOf(
                Coefficient.Undetermined.class,
                Alpha.of(Ratings.byRater(List.of(same, same)), Metric.ORDINAL).shown());
    }

    static Coefficient.Value value(Coefficient coefficient) {
        return assertInstanceOf(Coefficient.Value.class, coefficient);
    }
}
