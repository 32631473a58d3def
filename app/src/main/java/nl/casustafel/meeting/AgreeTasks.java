package nl.casustafel.meeting;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.plan.ActionId;
import nl.casustafel.plan.ActionItem;
import nl.casustafel.plan.ActionOrigin;
import nl.casustafel.plan.AgreeAction;
import nl.casustafel.plan.NewAction;
import nl.casustafel.vault.Tx;

/// Makes actions of what the table agreed at an item; all of them, or the first refusal.
final class AgreeTasks {
    private final AgreeAction agreeAction;

    AgreeTasks(AgreeAction agreeAction) {
        this.agreeAction = agreeAction;
    }

    Outcome<List<ActionId>, MeetingRefusal> agree(
            Tx tx, Actor actor, ActionOrigin origin, List<ItemDecision.Task> tasks) {
        List<ActionId> agreed = new ArrayList<>();
        for (ItemDecision.Task task : tasks) {
            Outcome<ActionItem, MeetingRefusal> outcome = MeetingRefusal.Elsewhere.asked(agreeAction.within(
                    tx, actor, new NewAction(origin, task.text(), task.owner(), task.executor(), task.due())));
            switch (outcome) {
                case Outcome.Done<ActionItem, MeetingRefusal>(ActionItem action) -> agreed.add(action.id());
                case Outcome.Refused<ActionItem, MeetingRefusal>(MeetingRefusal refusal) -> {
                    return Outcome.refused(refusal);
                }
            }
        }
        return Outcome.done(agreed);
    }
}
