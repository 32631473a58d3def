package nl.casustafel.plan;

import java.util.List;
import java.util.Optional;
import nl.casustafel.domains.LifeDomain;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;

/// What a plan wants to reach, and by what.
/// @param domain the part of life it is about; empty for the risk of radicalisation itself
/// @param indicator by what people see that it is reached
/// @param baseline how it stands now
public record Goal(
        Optional<LifeDomain> domain,
        LongText text,
        Optional<LongText> indicator,
        Optional<LongText> baseline,
        List<Intervention> interventions)
        implements PersonalData {
    public Goal {
        interventions = List.copyOf(interventions);
    }

    /// About the risk, with no more said of it.
    public Goal(LongText text, List<Intervention> interventions) {
        this(Optional.empty(), text, Optional.empty(), Optional.empty(), interventions);
    }

    public boolean onTheRisk() {
        return domain.isEmpty();
    }

    public Goal with(List<Intervention> others) {
        return new Goal(domain, text, indicator, baseline, others);
    }

    @Override
    public String toString() {
        return "Goal" + interventions;
    }
}
