package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Notes that a case was worked on: adding to it, altering it or discussing it on an agenda restarts its
/// retention (DEC-16), opening it does not. The only place that writes a phase and its step (law 1.5).
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
    /// case himself: the retention runs anew whoever chairs (DEC-16), but not of what was closed at that
    /// item (W-G2).
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

    /// T-C5: its plan was looked back on. A case that is carried out goes into evaluation by that; in any other
    /// phase it was worked on.
    /// @param planned the day that was agreed for it
    /// @param early why it did not wait for that day; needed before it, where the case is carried out
    public Outcome<CaseId, CaseRefusal> lookedBack(
            Tx tx, Actor actor, CaseId id, LocalDate planned, Optional<LongText> early) {
        boolean carriedOut = cases.find(tx, actor, id)
                .filter(found -> found.value().phase() == CasePhase.IN_EXECUTION)
                .isPresent();
        if (!carriedOut) {
            return within(tx, actor, id);
        }
        return planned.isAfter(clock.today()) && early.isEmpty()
                ? Outcome.refused(new CaseRefusal.NotYet(planned))
                : within(tx, actor, id, CaseTransition.EVALUATE, new CaseStep.Words(Optional.empty(), early));
    }

    /// The case goes on along `by`, which leads to one phase only; refused where the process has no such way
    /// from where it is (law 1.5).
    public Outcome<CaseId, CaseRefusal> within(Tx tx, Actor actor, CaseId id, CaseTransition by, CaseStep.Words words) {
        return within(tx, actor, id, by, by.end(), words);
    }

    /// The same to one of its ends.
    public Outcome<CaseId, CaseRefusal> within(
            Tx tx, Actor actor, CaseId id, CaseTransition by, CasePhase to, CaseStep.Words words) {
        return cases.find(tx, actor, id)
                .map(found -> moved(tx, actor, found.value(), by, to, words))
                .orElse(Outcome.refused(CaseRefusal.Plain.UNKNOWN));
    }

    private Outcome<CaseId, CaseRefusal> moved(
            Tx tx, Actor actor, CaseFile found, CaseTransition by, CasePhase to, CaseStep.Words words) {
        if (!by.startsFrom(found.phase()) || !by.leadsTo(to)) {
            return Outcome.refused(new CaseRefusal.NoWay(by, found.phase()));
        }
        cases.addStep(
                tx, found.id(), new CaseStep(by, Optional.of(found.phase()), to, clock.now(), actor.person(), words));
        return proceeded(tx, found.id(), to);
    }

    private Outcome<CaseId, CaseRefusal> proceeded(Tx tx, CaseId id, CasePhase phase) {
        cases.proceed(tx, id, phase, clock.today());
        tx.audit(CaseAction.CASE_PROCEEDED, id, phase.name());
        tx.emit(new CaseChanged(id));
        return Outcome.done(id);
    }
}
