package nl.casustafel.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// What becomes of an action between agreeing and closing it, and after that (law 1.7): work begins, somebody
/// says that it is not to be done yet (law 1.8), and what came of it is judged in words.
public final class FollowAction {
    private final Transactor transactor;
    private final Actions actions;
    private final ProceedCase proceedCase;
    private final CaseClock clock;

    public FollowAction(Transactor transactor, Actions actions, ProceedCase proceedCase, CaseClock clock) {
        this.transactor = transactor;
        this.actions = actions;
        this.proceedCase = proceedCase;
        this.clock = clock;
    }

    /// @param version of the action as it was read
    public Outcome<ActionId, PlanRefusal> begin(Actor actor, ActionId id, int version) {
        return followed(actor, id, (tx, action) -> {
            if (action.closed().isPresent()) {
                return Outcome.refused(PlanRefusal.Plain.ALREADY_CLOSED);
            }
            if (action.state() == ActionState.BLOCKED) {
                return Outcome.refused(PlanRefusal.Plain.BLOCKED);
            }
            return run(tx, id, ActionState.IN_PROGRESS, version, PlanAction.ACTION_BEGUN);
        });
    }

    /// Not to be done yet. Any participant who sees it can say so, with or without a reason.
    /// @param reviewOn when it is looked at again
    public Outcome<ActionId, PlanRefusal> block(
            Actor actor, ActionId id, int version, LocalDate reviewOn, Optional<LongText> why) {
        return followed(actor, id, (tx, action) -> {
            if (action.closed().isPresent()) {
                return Outcome.refused(PlanRefusal.Plain.ALREADY_CLOSED);
            }
            if (action.state() == ActionState.BLOCKED) {
                return Outcome.refused(PlanRefusal.Plain.BLOCKED);
            }
            if (!reviewOn.isAfter(clock.today())) {
                return Outcome.refused(PlanRefusal.Plain.BLOCK_REVIEW_PAST);
            }
            actions.block(tx, id, new ActionBlock(actor.person(), reviewOn, why, action.state()));
            return run(tx, id, ActionState.BLOCKED, version, PlanAction.ACTION_BLOCKED);
        });
    }

    /// It may be done after all. Only who set the block lifts it; one that came from elsewhere anybody.
    public Outcome<ActionId, PlanRefusal> lift(Actor actor, ActionId id, int version) {
        return followed(actor, id, (tx, action) -> {
            if (action.state() != ActionState.BLOCKED) {
                return Outcome.refused(PlanRefusal.Plain.NOT_BLOCKED);
            }
            Optional<ActionBlock> block = actions.blockOn(tx, id);
            if (block.filter(one -> !one.by().equals(actor.person())).isPresent()) {
                return Outcome.refused(PlanRefusal.Plain.NOT_YOUR_BLOCK);
            }
            actions.lift(tx, id);
            return run(
                    tx,
                    id,
                    block.map(ActionBlock::before).orElse(ActionState.AGREED),
                    version,
                    PlanAction.ACTION_LIFTED);
        });
    }

    /// What came of it, once it was done or not done.
    public Outcome<ActionId, PlanRefusal> judge(
            Actor actor, ActionId id, int version, Evaluation.Reached reached, LongText words) {
        return followed(actor, id, (tx, action) -> {
            if (action.state() != ActionState.DONE && action.state() != ActionState.NOT_DONE) {
                return Outcome.refused(PlanRefusal.Plain.EFFECT_LATER);
            }
            if (!actions.judge(tx, id, new ActionEffect(clock.today(), reached, words), version)) {
                return Outcome.refused(PlanRefusal.Plain.CHANGED_MEANWHILE);
            }
            return told(tx, id, PlanAction.ACTION_JUDGED);
        });
    }

    private Outcome<ActionId, PlanRefusal> run(Tx tx, ActionId id, ActionState to, int version, PlanAction said) {
        return actions.run(tx, id, to, version)
                ? told(tx, id, said)
                : Outcome.refused(PlanRefusal.Plain.CHANGED_MEANWHILE);
    }

    private static Outcome<ActionId, PlanRefusal> told(Tx tx, ActionId id, PlanAction said) {
        tx.audit(said, id);
        tx.emit(new ActionsChanged(id));
        return Outcome.done(id);
    }

    private Outcome<ActionId, PlanRefusal> followed(
            Actor actor, ActionId id, BiFunction<Tx, ActionItem, Outcome<ActionId, PlanRefusal>> what) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!Planning.allowedTo(actor)) {
                return Outcome.refused(PlanRefusal.Plain.NOT_YOURS);
            }
            Optional<ActionItem> found = actions.find(tx, actor, id).map(Versioned::value);
            if (found.isEmpty()) {
                return Outcome.refused(PlanRefusal.Plain.UNKNOWN);
            }
            Optional<CaseId> caseFile = found.get().agreed().origin().caseFile();
            Outcome<ActionId, PlanRefusal> done = what.apply(tx, found.get());
            return caseFile.isEmpty()
                    ? done
                    : done.then(same -> PlanRefusal.ofCase(proceedCase.within(tx, actor, caseFile.get()))
                            .map(_ -> same));
        });
    }
}
