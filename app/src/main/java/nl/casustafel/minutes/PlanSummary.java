package nl.casustafel.minutes;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/// The plan as agreed at the table, in short.
///
/// @param version version of the plan, from 1
/// @param review day on which the plan is looked at again
public record PlanSummary(int version, List<Goal> goals, LocalDate review) implements PersonalData {
    public PlanSummary {
        goals = List.copyOf(goals);
    }

    @Override
    public String toString() {
        return "PlanSummary[v" + version + ", goals=" + goals.size() + "]";
    }

    /// One goal with what is done for it.
    ///
    /// @param basis article the intervention rests on
    public record Goal(
            LongText goal,
            LongText intervention,
            ShortText owner,
            @Nullable ShortText basis) implements PersonalData {
        @Override
        public String toString() {
            return "Goal[]";
        }
    }
}
