package nl.casustafel.plan;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.vault.Tx;

/// Takes an action to what it is really about: it was agreed under the wrong person (DEC-24). Part of a larger
/// act, which looked up both.
public final class MoveAction {
    private final Actions actions;

    public MoveAction(Actions actions) {
        this.actions = actions;
    }

    public Outcome<ActionId, PlanRefusal> within(Tx tx, Actor actor, ActionId id, ActionOrigin to) {
        if (!Planning.allowedTo(actor)) {
            return Outcome.refused(PlanRefusal.Plain.NOT_YOURS);
        }
        if (actions.find(tx, actor, id).isEmpty()) {
            return Outcome.refused(PlanRefusal.Plain.UNKNOWN);
        }
        actions.move(tx, id, to);
        tx.audit(PlanAction.ACTION_MOVED, id);
        tx.emit(new ActionsChanged(id));
        return Outcome.done(id);
    }
}
