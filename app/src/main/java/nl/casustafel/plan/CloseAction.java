package nl.casustafel.plan;

import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Says how an action ended: done, not done because …, or no longer needed because …
public final class CloseAction {
    private final Transactor transactor;
    private final Actions actions;
    private final ProceedCase proceedCase;
    private final CaseClock clock;

    public CloseAction(Transactor transactor, Actions actions, ProceedCase proceedCase, CaseClock clock) {
        this.transactor = transactor;
        this.actions = actions;
        this.proceedCase = proceedCase;
        this.clock = clock;
    }

    /// @param version of the action as it was read
    public Outcome<ActionId, PlanRefusal> handle(Actor actor, ActionId id, int version, Closing closing) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> within(tx, actor, id, version, closing));
    }

    public Outcome<ActionId, PlanRefusal> within(Tx tx, Actor actor, ActionId id, int version, Closing closing) {
        if (!Planning.allowedTo(actor)) {
            return Outcome.refused(PlanRefusal.Plain.NOT_YOURS);
        }
        Optional<ActionItem> found = actions.find(tx, actor, id).map(Versioned::value);
        if (found.isEmpty()) {
            return Outcome.refused(PlanRefusal.Plain.UNKNOWN);
        }
        if (found.get().closed().isPresent()) {
            return Outcome.refused(PlanRefusal.Plain.ALREADY_CLOSED);
        }
        if (found.get().state() == ActionState.BLOCKED && closing instanceof Closing.Done) {
            return Outcome.refused(PlanRefusal.Plain.BLOCKED);
        }
        if (!actions.close(tx, id, closing, clock.today(), version)) {
            return Outcome.refused(PlanRefusal.Plain.CHANGED_MEANWHILE);
        }
        Optional<CaseId> caseFile = found.get().agreed().origin().caseFile();
        return caseFile.isEmpty()
                ? Outcome.done(closed(tx, id, closing))
                : PlanRefusal.ofCase(proceedCase.within(tx, actor, caseFile.get()))
                        .map(_ -> closed(tx, id, closing));
    }

    private static ActionId closed(Tx tx, ActionId id, Closing closing) {
        tx.audit(PlanAction.ACTION_CLOSED, id, closing.state().name());
        tx.emit(new ActionsChanged(id));
        return id;
    }
}
