package nl.casustafel.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One version of the vignettes people rate to see how the framework works.
///
/// @param goesWith the framework whose words the expected levels follow
public record VignetteSet(
        VersionName name, VersionName number, GoesWith goesWith, Wording notice, List<TwinPair> pairs) {
    /// @param major of all its versions that begin with this number: within them anchors stay what they are
    public record GoesWith(VersionName lineage, int major) {
        public boolean fits(Framework.Version version) {
            return version.lineage().equals(lineage) && version.number().value().startsWith(major + ".");
        }
    }

    public VignetteSet {
        pairs = List.copyOf(pairs);
    }

    public List<Vignette> vignettes() {
        return pairs.stream().flatMap(pair -> pair.vignettes().stream()).toList();
    }

    /// The same with some pairs only, in their order.
    public VignetteSet only(Collection<TwinPair.Code> codes) {
        return new VignetteSet(
                name,
                number,
                goesWith,
                notice,
                pairs.stream().filter(pair -> codes.contains(pair.code())).toList());
    }

    /// The indicators that a pair puts to the test; all others are marked by the framework's own check.
    public Set<IndicatorCode> twinned(Framework framework) {
        return framework.indicators().stream()
                .map(Indicator::code)
                .filter(code -> pairs.stream().anyMatch(pair -> pair.tests(code)))
                .collect(Collectors.toSet());
    }
}
