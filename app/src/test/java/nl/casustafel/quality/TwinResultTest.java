package nl.casustafel.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Motive;
import nl.casustafel.assessment.Triage;
import nl.casustafel.assessment.TwinPair;
import nl.casustafel.assessment.Vignette;
import nl.casustafel.assessment.VignetteSet;
import nl.casustafel.assessment.file.ShippedFramework;
import nl.casustafel.assessment.file.ShippedVignettes;
import org.junit.jupiter.api.Test;

/// What a calibration exercise shows (framework 4.2, vector 5.11).
class TwinResultTest {
    private static final Framework FRAMEWORK = ShippedFramework.read();
    private static final VignetteSet SET = ShippedVignettes.read(FRAMEWORK);
    private static final IndicatorCode A3 = new IndicatorCode("A3");
    private static final double NEAR = 1e-9;

    /// Whoever rates as the words say shows no difference, and everything is as expected.
    @Test
    void equalTwinsGiveNought_5_11() {
        VignetteRatings careful = new VignetteRatings(
                byVignette(pair -> pair.expected().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> Collections.nCopies(6, Collections.min(one.getValue()))))),
                byVignette(pair -> Collections.nCopies(6, Collections.min(pair.decisions()))));
        for (TwinResult result : TwinResult.all(SET, careful)) {
            for (TwinResult.Item item : result.items()) {
                assertEquals(new TwinDifference.Value(0, 6, 6), item.difference());
                assertEquals(new Share(6, 6), item.first().orElseThrow().asExpected());
                assertEquals(item.first(), item.second());
            }
            result.decisions()
                    .forEach(spread ->
                            assertEquals(new Share(6, 6), spread.orElseThrow().asExpected()));
        }
    }

    @Test
    void whatTheStrandDidIsASignedDifference_4_2() {
        TwinResult.Item item = vig1(
                List.of(Level.CLEAR, Level.CLEAR, Level.MARKED, Level.CLEAR, Level.MARKED, Level.UNKNOWN),
                List.of(Level.CLEAR, Level.SLIGHT, Level.CLEAR, Level.CLEAR, Level.SLIGHT));
        TwinDifference.Value difference = assertInstanceOf(TwinDifference.Value.class, item.difference());
        assertEquals(0.8, difference.value(), NEAR);
        assertEquals(5, difference.first());
        assertEquals(
                Optional.of(new Spread<>(Map.of(Level.CLEAR, 3, Level.MARKED, 2, Level.UNKNOWN, 1), new Share(3, 6))),
                item.first());
        assertEquals(new Share(3, 5), item.second().orElseThrow().asExpected());
    }

    @Test
    void belowFiveAnswersNothingIsShown() {
        TwinResult.Item item = vig1(Collections.nCopies(4, Level.CLEAR), Collections.nCopies(5, Level.CLEAR));
        assertEquals(Optional.empty(), item.first());
        assertEquals(new Share(5, 5), item.second().orElseThrow().asExpected());
        assertEquals(new TwinDifference.TooFew(4, 5), item.difference());
        TwinResult none =
                TwinResult.all(SET, new VignetteRatings(Map.of(), Map.of())).getFirst();
        assertEquals(List.of(Optional.empty(), Optional.empty()), none.decisions());
        assertEquals(new TwinDifference.TooFew(0, 0), none.items().getFirst().difference());
    }

    /// VIG-2: a level of A to D for a way of living is an error of calibration, and is seen.
    @Test
    void ratingBeliefIsSeenAsAnError_5_11() {
        TwinPair two = SET.pairs().get(1);
        Map<Vignette.Code, Map<IndicatorCode, List<Level>>> levels = new HashMap<>();
        levels.put(
                two.vignettes().getFirst().code(),
                Map.of(A3, List.of(Level.SLIGHT, Level.SLIGHT, Level.NOT_SEEN, Level.UNKNOWN, Level.NOT_SEEN)));
        TwinResult.Item item =
                item(TwinResult.all(SET, new VignetteRatings(levels, Map.of())).get(1));
        assertEquals(new Share(3, 5), item.first().orElseThrow().asExpected());
    }

    /// Over vignettes as units: ten of them with two ratings, or nothing.
    @Test
    void agreementOverVignettesNeedsTen_4_4() {
        VignetteRatings all = new VignetteRatings(
                SET.vignettes().stream()
                        .collect(Collectors.toMap(
                                Vignette::code,
                                one -> Map.of(
                                        A3,
                                        List.of(one.motive() == Motive.J ? Level.SLIGHT : Level.CLEAR, Level.CLEAR)))),
                Map.of());
        assertEquals(22, TwinResult.agreement(SET, all, A3).alpha().base().units());
        assertInstanceOf(
                Coefficient.Value.class, TwinResult.agreement(SET, all, A3).gwet());
        VignetteRatings few = new VignetteRatings(
                all.levels().entrySet().stream()
                        .limit(9)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                Map.of());
        assertInstanceOf(
                Coefficient.TooFew.class, TwinResult.agreement(SET, few, A3).alpha());
    }

    private static TwinResult.Item vig1(List<Level> first, List<Level> second) {
        List<Vignette> twins = SET.pairs().getFirst().vignettes();
        VignetteRatings ratings = new VignetteRatings(
                Map.of(
                        twins.getFirst().code(), Map.of(A3, first),
                        twins.getLast().code(), Map.of(A3, second)),
                Map.of(twins.getFirst().code(), List.of(Triage.T4)));
        return item(TwinResult.all(SET, ratings).getFirst());
    }

    private static TwinResult.Item item(TwinResult result) {
        return result.items().stream()
                .filter(item -> item.indicator().equals(A3))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Map<Vignette.Code, T> byVignette(Function<TwinPair, T> given) {
        Map<Vignette.Code, T> all = new HashMap<>();
        Set<TwinPair> pairs = Set.copyOf(SET.pairs());
        pairs.forEach(pair -> pair.vignettes().forEach(one -> all.put(one.code(), given.apply(pair))));
        return all;
    }
}
