package nl.casustafel.quality;

import java.util.List;
import nl.casustafel.assessment.Framework;

/// The figures on one version of the framework.
///
/// @param units signals and cases that were rated by it
/// @param indicators every one, in the order of the framework
public record VersionAgreement(Framework framework, int units, List<IndicatorAgreement> indicators) {
    public VersionAgreement {
        indicators = List.copyOf(indicators);
    }

    static VersionAgreement of(Framework framework, List<BlindUnit> units) {
        int rated = (int) units.stream()
                .filter(unit -> unit.framework().equals(framework.version().hash()))
                .count();
        return new VersionAgreement(framework, rated, IndicatorAgreement.all(framework, units));
    }
}
