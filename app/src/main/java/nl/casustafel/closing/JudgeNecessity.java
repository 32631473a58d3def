package nl.casustafel.closing;

import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRoles;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;

/// Keeps whether what is processed of a running case is still needed, in words (W-E2, WPGA art. 9). In whatever
/// phase it is; an evaluation asks the same (T-C5).
public final class JudgeNecessity {
    private final Transactor transactor;
    private final NecessityTests tests;
    private final ProceedCase proceed;
    private final CaseClock clock;

    public JudgeNecessity(Transactor transactor, NecessityTests tests, ProceedCase proceed, CaseClock clock) {
        this.transactor = transactor;
        this.tests = tests;
        this.proceed = proceed;
        this.clock = clock;
    }

    /// @param needed where it is not, the case is to be ended (T-C6)
    /// @param reason for this person, now; also whether less would do
    public Outcome<CaseId, ClosingRefusal> handle(Actor actor, CaseId id, boolean needed, LongText reason) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!CaseRoles.takesPart(actor)) {
                return Outcome.refused(ClosingRefusal.Plain.NO_PART_IN_IT);
            }
            return ClosingRefusal.ofCase(proceed.within(tx, actor, id)).map(_ -> {
                tests.add(tx, new Necessity(Necessity.Key.fresh(), id, clock.now(), actor.person(), needed, reason));
                tx.audit(ClosingAction.NECESSITY_TESTED, id);
                tx.emit(new ClosingChanged(id));
                return id;
            });
        });
    }
}
