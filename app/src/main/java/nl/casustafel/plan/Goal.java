package nl.casustafel.plan;

import java.util.List;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;

/// What a plan wants to reach, and by what.
public record Goal(LongText text, List<Intervention> interventions) implements PersonalData {
    public Goal {
        interventions = List.copyOf(interventions);
    }

    @Override
    public String toString() {
        return "Goal" + interventions;
    }
}
