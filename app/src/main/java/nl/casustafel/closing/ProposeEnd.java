package nl.casustafel.closing;

import java.util.Optional;
import nl.casustafel.assessment.Frameworks;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.casefile.CaseRoles;
import nl.casustafel.casefile.CaseStep;
import nl.casustafel.casefile.CaseTransition;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// T-C6: any participant proposes to end a case, once its list was answered; or takes the proposal back, to
/// where the case was.
public final class ProposeEnd {
    private final Transactor transactor;
    private final CaseReads cases;
    private final ProceedCase proceed;
    private final ExitRule exit;

    public ProposeEnd(
            Transactor transactor, CaseReads cases, ProceedCase proceed, Endings endings, Frameworks frameworks) {
        this.transactor = transactor;
        this.cases = cases;
        this.proceed = proceed;
        this.exit = new ExitRule(endings, frameworks);
    }

    public Outcome<CaseId, ClosingRefusal> handle(Actor actor, CaseId id, LongText why) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            Optional<ClosingRefusal> objection = CaseRoles.takesPart(actor)
                    ? cases.again(tx, actor, id).flatMap(_ -> exit.against(tx, id))
                    : Optional.of(ClosingRefusal.Plain.NO_PART_IN_IT);
            return objection
                    .<Outcome<CaseId, ClosingRefusal>>map(Outcome::refused)
                    .orElseGet(() -> said(
                            tx,
                            ClosingAction.END_PROPOSED,
                            proceed.within(tx, actor, id, CaseTransition.PROPOSE_END, CaseStep.Words.because(why))));
        });
    }

    public Outcome<CaseId, ClosingRefusal> takeBack(Actor actor, CaseId id, LongText why) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!CaseRoles.takesPart(actor)) {
                return Outcome.refused(ClosingRefusal.Plain.NO_PART_IN_IT);
            }
            return said(
                    tx,
                    ClosingAction.END_WITHDRAWN,
                    proceed.within(
                            tx,
                            actor,
                            id,
                            CaseTransition.WITHDRAW_PROPOSAL,
                            before(tx, actor, id),
                            CaseStep.Words.because(why)));
        });
    }

    /// Of a case whose steps are not known: being analysed is asked of everybody.
    private CasePhase before(Tx tx, Actor actor, CaseId id) {
        return cases.steps(tx, actor, id).reversed().stream()
                .filter(step -> step.by() == CaseTransition.PROPOSE_END)
                .flatMap(step -> step.from().stream())
                .findFirst()
                .orElse(CasePhase.IN_ANALYSIS);
    }

    private static Outcome<CaseId, ClosingRefusal> said(Tx tx, ClosingAction what, Outcome<CaseId, CaseRefusal> moved) {
        return ClosingRefusal.ofCase(moved).map(id -> {
            tx.audit(what, id);
            tx.emit(new ClosingChanged(id));
            return id;
        });
    }
}
