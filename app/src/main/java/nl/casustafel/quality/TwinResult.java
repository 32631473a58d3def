package nl.casustafel.quality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Triage;
import nl.casustafel.assessment.TwinPair;
import nl.casustafel.assessment.Vignette;
import nl.casustafel.assessment.VignetteSet;

/// What a calibration exercise shows of one pair of twins: how the answers lie, and what the strand did.
///
/// @param items one for each indicator the pair has an expected level of
/// @param decisions of both twins; empty where there are too few
public record TwinResult(TwinPair pair, List<Item> items, List<Optional<Spread<Triage>>> decisions) {
    /// @param first empty where there are too few answers
    public record Item(
            IndicatorCode indicator,
            Optional<Spread<Level>> first,
            Optional<Spread<Level>> second,
            TwinDifference difference) {}

    public TwinResult {
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
    }

    public static List<TwinResult> all(VignetteSet set, VignetteRatings ratings) {
        return set.pairs().stream().map(pair -> of(pair, ratings)).toList();
    }

    private static TwinResult of(TwinPair pair, VignetteRatings ratings) {
        List<Item> items = pair.expected().entrySet().stream()
                .map(entry -> item(pair.vignettes(), entry.getKey(), entry.getValue(), ratings))
                .toList();
        return new TwinResult(
                pair,
                items,
                pair.vignettes().stream()
                        .map(one -> Spread.of(Triage.class, ratings.decided(one), pair.decisions()))
                        .toList());
    }

    private static Item item(
            List<Vignette> twins, IndicatorCode indicator, Set<Level> expected, VignetteRatings ratings) {
        List<Level> first = ratings.of(twins.getFirst(), indicator);
        List<Level> second = ratings.of(twins.getLast(), indicator);
        return new Item(
                indicator,
                Spread.of(Level.class, first, expected),
                Spread.of(Level.class, second, expected),
                TwinDifference.of(first, second));
    }

    /// How far those who rated agreed on an indicator over all vignettes that ask for it.
    public static IndicatorAgreement agreement(VignetteSet set, VignetteRatings ratings, IndicatorCode indicator) {
        return IndicatorAgreement.of(
                indicator,
                set.vignettes().stream().map(one -> ratings.of(one, indicator)).toList());
    }
}
