package nl.casustafel.casefile;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Notes that a case was worked on: adding to it, altering it or discussing it on an agenda restarts its
/// retention (DEC-16), opening it does not. A plan that was agreed also moves it on (T-C4).
public final class ProceedCase {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final CaseClock clock;

    public ProceedCase(Transactor transactor, CaseFiles cases, CaseClock clock) {
        this.transactor = transactor;
        this.cases = cases;
        this.clock = clock;
    }

    /// The case was discussed on an agenda, and that item is closed now. Whoever closes it need not see the
    /// case himself: the retention runs anew whoever chairs (DEC-16).
    public void discussed(Tx tx, CaseId id) {
        cases.processed(tx, id, new Processed(clock.today(), Processing.DISCUSSED));
        tx.audit(CaseAction.CASE_PROCEEDED, id);
        tx.emit(new CaseChanged(id));
    }

    /// The case was discussed.
    public Outcome<CaseId, CaseRefusal> handle(Actor actor, CaseId id) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> within(tx, actor, id));
    }

    /// The case was worked on and stays in its phase.
    public Outcome<CaseId, CaseRefusal> within(Tx tx, Actor actor, CaseId id) {
        return cases.find(tx, actor, id)
                .map(found -> proceeded(tx, id, found.value().phase()))
                .orElse(Outcome.refused(CaseRefusal.Plain.UNKNOWN));
    }

    /// The case goes on to `phase`.
    public Outcome<CaseId, CaseRefusal> within(Tx tx, Actor actor, CaseId id, CasePhase phase) {
        return cases.find(tx, actor, id)
                .map(_ -> proceeded(tx, id, phase))
                .orElse(Outcome.refused(CaseRefusal.Plain.UNKNOWN));
    }

    private Outcome<CaseId, CaseRefusal> proceeded(Tx tx, CaseId id, CasePhase phase) {
        cases.proceed(tx, id, phase, clock.today());
        tx.audit(CaseAction.CASE_PROCEEDED, id, phase.name());
        tx.emit(new CaseChanged(id));
        return Outcome.done(id);
    }
}
