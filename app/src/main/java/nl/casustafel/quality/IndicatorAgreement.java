package nl.casustafel.quality;

import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;

/// How far raters agreed on one indicator of one version of the framework (AN11). Over what was given
/// blind only: after talk, ratings hang together (framework 3.3(7)). All of it as it may be shown.
///
/// @param alpha ordinal
/// @param gwet AC2, quadratic, over the levels 0 to 3
/// @param pairs empty where there are too few units
/// @param unknown how many of the ratings said that nobody could know
public record IndicatorAgreement(
        IndicatorCode indicator, Coefficient alpha, Coefficient gwet, Optional<PairAgreement> pairs, Share unknown) {
    private static final int REVIEWED_FROM = 30;
    private static final double POOR = 0.5;

    /// Of every indicator, in the order of the framework.
    ///
    /// @param units those of other versions are left out
    public static List<IndicatorAgreement> all(Framework framework, List<BlindUnit> units) {
        List<BlindUnit> rated = units.stream()
                .filter(unit -> unit.framework().equals(framework.version().hash()))
                .toList();
        return framework.indicators().stream()
                .map(Indicator::code)
                .map(code -> of(code, rated.stream().map(unit -> unit.of(code)).toList()))
                .toList();
    }

    /// @param units for each unit the levels that were given
    public static IndicatorAgreement of(IndicatorCode indicator, List<List<Level>> units) {
        Tally tally = tally(units);
        List<Level> all = units.stream().flatMap(List::stream).toList();
        int unknown = (int) all.stream().filter(level -> level == Level.UNKNOWN).count();
        return new IndicatorAgreement(
                indicator,
                Alpha.of(tally, Metric.ORDINAL).shown(),
                Gwet.QUADRATIC_OF_LEVELS.of(tally).shown(),
                Optional.of(PairAgreement.of(tally)).filter(_ -> tally.base().units() >= Coefficient.FEWEST_UNITS),
                new Share(unknown, all.size()));
    }

    /// Levels on the scale as numbers; unknown and not applicable are no numbers.
    static Tally tally(List<List<Level>> units) {
        return new Tally(units.stream()
                .map(levels ->
                        levels.stream().filter(Level::isKnown).map(Level::place).toList())
                .map(Tally.Unit::of)
                .toList());
    }

    /// Whether its words should be looked at again: both figures are poor over thirty units or more.
    public boolean callsForReview() {
        return poor(alpha) && poor(gwet);
    }

    private static boolean poor(Coefficient coefficient) {
        return coefficient instanceof Coefficient.Value(double value, Coefficient.Base base)
                && base.units() >= REVIEWED_FROM
                && value < POOR;
    }
}
