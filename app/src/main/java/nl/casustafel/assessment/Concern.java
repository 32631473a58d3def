package nl.casustafel.assessment;

import java.util.Collection;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;

/// How people judge the concern about terrorist or extremist activities (framework 3.4). Nothing is
/// suggested; what is checked is only that "laag" does not stand on what nobody looked at.
///
/// @param provisional *voorlopig*
/// @param informationPlan what will be found out, by whom and when
public record Concern(Degree degree, boolean provisional, Optional<LongText> informationPlan) implements PersonalData {
    public enum Degree {
        LOW,
        RAISED,
        HIGH,
        /// Can always be chosen.
        UNDETERMINED
    }

    /// @param domains at least those of behaviour
    public Optional<AssessmentRefusal> objection(Collection<DomainCounts> domains) {
        boolean bare = degree == Degree.LOW && !(provisional && informationPlan.isPresent());
        return bare && domains.stream().anyMatch(DomainCounts::tooThinForLow)
                ? Optional.of(AssessmentRefusal.Plain.TOO_THIN_FOR_LOW)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Concern[]";
    }
}
