package nl.casustafel.assessment;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/// What stands beside the words about one domain: how much is known, and which indicators the table saw
/// clearly, is divided on, or does not know (framework 3.3, 3.5). Codes side by side; nothing is made of
/// them.
///
/// @param clear agreed at clear or more
/// @param divided known, and never clear
/// @param open unknown or not rated yet; in domains of behaviour each becomes a question with an owner
public record DomainCounts(
        char domain,
        Completeness completeness,
        List<IndicatorCode> clear,
        List<IndicatorCode> divided,
        List<IndicatorCode> open) {
    public DomainCounts {
        clear = List.copyOf(clear);
        divided = List.copyOf(divided);
        open = List.copyOf(open);
    }

    public static DomainCounts of(Framework framework, char domain, Assessed assessed) {
        List<IndicatorCode> asked = framework.indicators().stream()
                .filter(indicator -> indicator.code().domain() == domain)
                .filter(assessed::applies)
                .map(Indicator::code)
                .toList();
        Predicate<IndicatorCode> known = assessed::knows;
        List<IndicatorCode> open = asked.stream().filter(known.negate()).toList();
        return new DomainCounts(
                domain,
                new Completeness(asked.size() - open.size(), asked.size()),
                those(asked, assessed, said -> said.isAtLeast(Level.CLEAR)),
                those(asked, assessed, said -> said instanceof Consensus.Divided),
                open);
    }

    private static List<IndicatorCode> those(
            List<IndicatorCode> asked, Assessed assessed, Predicate<Consensus> wanted) {
        return asked.stream()
                .filter(assessed::knows)
                .filter(code ->
                        wanted.test(Objects.requireNonNull(assessed.typed().get(code))))
                .toList();
    }

    /// Whether so little is known of behaviour that "laag" cannot stand by itself.
    public boolean tooThinForLow() {
        return Watched.behaviour(domain) && completeness.isThin();
    }
}
