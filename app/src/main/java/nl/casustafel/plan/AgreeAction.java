package nl.casustafel.plan;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.Signals;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Agrees that somebody of the team sees to something by a day.
public final class AgreeAction {
    private final Transactor transactor;
    private final Actions actions;
    private final Signals signals;
    private final ProceedCase proceedCase;
    private final TeamReads team;
    private final CaseClock clock;

    public AgreeAction(
            Transactor transactor,
            Actions actions,
            Signals signals,
            ProceedCase proceedCase,
            TeamReads team,
            CaseClock clock) {
        this.transactor = transactor;
        this.actions = actions;
        this.signals = signals;
        this.proceedCase = proceedCase;
        this.team = team;
        this.clock = clock;
    }

    public Outcome<ActionItem, PlanRefusal> handle(Actor actor, NewAction agreed) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> within(tx, actor, agreed));
    }

    public Outcome<ActionItem, PlanRefusal> within(Tx tx, Actor actor, NewAction agreed) {
        Optional<PlanRefusal> objection = objection(tx, actor, agreed);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        Optional<CaseId> caseFile = agreed.origin().caseFile();
        return caseFile.isEmpty()
                ? Outcome.done(made(tx, actor, agreed))
                : PlanRefusal.ofCase(proceedCase.within(tx, actor, caseFile.get()))
                        .map(_ -> made(tx, actor, agreed));
    }

    /// An action that was agreed before this program (DEC-14), whose day may have passed.
    Outcome<ActionItem, PlanRefusal> takenOver(Tx tx, Actor actor, CaseId caseFile, TakeOverCases.OldAction old) {
        NewAction agreed =
                new NewAction(ActionOrigin.of(caseFile), old.text(), old.owner(), Optional.empty(), old.due());
        return objection(tx, actor, agreed)
                .filter(refusal -> refusal != PlanRefusal.Plain.DUE_PAST)
                .<Outcome<ActionItem, PlanRefusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(made(tx, actor, agreed)));
    }

    private Optional<PlanRefusal> objection(Tx tx, Actor actor, NewAction agreed) {
        if (!Planning.allowedTo(actor)) {
            return Optional.of(PlanRefusal.Plain.NOT_YOURS);
        }
        if (agreed.origin()
                .signal()
                .filter(signal -> signals.find(tx, actor, signal).isEmpty())
                .isPresent()) {
            return Optional.of(PlanRefusal.Plain.UNKNOWN);
        }
        if (team.person(tx, agreed.owner()).filter(TeamPerson::active).isEmpty()) {
            return Optional.of(PlanRefusal.Plain.OWNER_UNKNOWN);
        }
        return agreed.due().isBefore(clock.today()) ? Optional.of(PlanRefusal.Plain.DUE_PAST) : Optional.empty();
    }

    private ActionItem made(Tx tx, Actor actor, NewAction agreed) {
        LocalDate today = clock.today();
        ActionItem action = new ActionItem(
                ActionId.fresh(),
                actions.nextNumber(tx, today.getYear(), team.settings(tx).storeLetter()),
                agreed,
                clock.now(),
                actor.person(),
                ActionState.AGREED,
                Optional.empty(),
                Optional.empty());
        actions.add(tx, action);
        tx.audit(PlanAction.ACTION_AGREED, action.id());
        tx.emit(new ActionsChanged(action.id()));
        return action;
    }
}
