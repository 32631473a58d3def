package nl.casustafel.plan;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.kernel.PersonalData;

/// What a version of the plan says.
/// @param reviewOn when goals and actions are looked at again (team policy; the act names no term)
public record PlanContent(LocalDate reviewOn, List<Goal> goals) implements PersonalData {
    public PlanContent {
        goals = List.copyOf(goals);
    }

    @Override
    public String toString() {
        return "PlanContent[" + goals.size() + "]";
    }
}
