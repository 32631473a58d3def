package nl.casustafel.quality;

import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.Assessed;
import nl.casustafel.assessment.Consensus;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;

/// How like two cases are in what the tables agreed on, so that people can look at like cases that were
/// decided differently (framework 4.2). Says nothing of how serious either is, and is no ground for a
/// decision. What only helps to interpret, the domains of context, is left out.
public sealed interface CaseLikeness {
    /// Of the indicators that can be asked of both, so many in a hundred must be known of both.
    int ENOUGH = 60;

    /// @param value 1 where all levels are equal, 0 where they are as far apart as can be
    /// @param n known of both
    /// @param of asked of both
    record Like(double value, int n, int of) implements CaseLikeness {}

    /// Too little is known of both.
    record TooLittle(int n, int of) implements CaseLikeness {}

    static CaseLikeness of(Framework framework, Assessed one, Assessed other) {
        List<IndicatorCode> asked = framework.indicators().stream()
                .filter(indicator -> framework.domain(indicator.code()).polarity() != Framework.Polarity.CONTEXT)
                .filter(one::applies)
                .filter(other::applies)
                .map(Indicator::code)
                .toList();
        List<Integer> steps =
                asked.stream().flatMap(code -> steps(code, one, other).stream()).toList();
        int n = steps.size();
        if (n == 0 || n * 100 < asked.size() * ENOUGH) {
            return new TooLittle(n, asked.size());
        }
        int apart = steps.stream().mapToInt(Integer::intValue).sum();
        return new Like(1 - apart / (double) (n * Level.MARKED.place()), n, asked.size());
    }

    private static Optional<Integer> steps(IndicatorCode code, Assessed one, Assessed other) {
        return level(one, code)
                .flatMap(here -> level(other, code).map(there -> Math.abs(here.place() - there.place())));
    }

    private static Optional<Level> level(Assessed assessed, IndicatorCode code) {
        return Optional.ofNullable(assessed.typed().get(code)).flatMap(Consensus::onScale);
    }
}
