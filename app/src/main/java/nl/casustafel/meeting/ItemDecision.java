package nl.casustafel.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.Designation;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.plan.PlanContent;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.WeighingForm;

/// Everything the table decides on a signal, in one act (DEC-28): the form, the outcome, who takes part,
/// the plan and the actions.
/// @param version of the weighing as it was read
/// @param participants the designated, for an admission (W-C8); else none
/// @param plan the first plan of an admitted case
public record ItemDecision(
        int version,
        WeighingForm form,
        Decision decision,
        List<Designation> participants,
        Optional<PlanContent> plan,
        List<Task> actions)
        implements PersonalData {
    public ItemDecision {
        participants = List.copyOf(participants);
        actions = List.copyOf(actions);
        if (!(decision instanceof Decision.Admitted) && (plan.isPresent() || !participants.isEmpty())) {
            throw new IllegalArgumentException("only an admission has a plan and participants");
        }
    }

    /// An action, before it is known what it belongs to.
    public record Task(ShortText text, PersonId owner, Optional<ShortText> executor, LocalDate due)
            implements PersonalData {
        @Override
        public String toString() {
            return "Task[]";
        }
    }

    @Override
    public String toString() {
        return "ItemDecision[" + decision.outcome() + "]";
    }
}
