package nl.casustafel.closing;

import nl.casustafel.casefile.CaseRoles;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.Fact;
import nl.casustafel.vault.Transactor;

/// Ticks that what was left of a case that is over was done (UIT7 to UIT9). No work on the case: its
/// retention does not start anew (W-G2).
public final class DoTask {
    private final Transactor transactor;
    private final Endings endings;
    private final CaseClock clock;

    public DoTask(Transactor transactor, Endings endings, CaseClock clock) {
        this.transactor = transactor;
        this.endings = endings;
        this.clock = clock;
    }

    public Outcome<ClosingTask.Key, ClosingRefusal> handle(Actor actor, ClosingTask.Key id) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> CaseRoles.runs(actor)
                        ? endings.task(tx, actor, id)
                                .map(task -> {
                                    if (task.done().isPresent()) {
                                        return Outcome.<ClosingTask.Key, ClosingRefusal>refused(
                                                ClosingRefusal.Plain.ALREADY_DONE);
                                    }
                                    endings.done(tx, id, new Fact.Entry(actor.person(), clock.now()));
                                    tx.audit(ClosingAction.CLOSING_TASK_DONE, task.caseFile());
                                    tx.emit(new ClosingChanged(task.caseFile()));
                                    return Outcome.<ClosingTask.Key, ClosingRefusal>done(id);
                                })
                                .orElse(Outcome.refused(ClosingRefusal.Plain.UNKNOWN))
                        : Outcome.refused(ClosingRefusal.Plain.NOT_YOURS_TO_RUN));
    }
}
