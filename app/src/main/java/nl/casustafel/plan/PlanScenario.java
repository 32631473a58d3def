package nl.casustafel.plan;

import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;

/// What happens when it goes otherwise (law 1.6): by what it is noticed early, what is done first, and who
/// calls whom.
public record PlanScenario(ScenarioKind kind, LongText earlySigns, LongText firstActions, LongText calls)
        implements PersonalData {
    @Override
    public String toString() {
        return "PlanScenario[" + kind + "]";
    }
}
