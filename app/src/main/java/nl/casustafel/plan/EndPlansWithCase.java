package nl.casustafel.plan;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseClosing;
import nl.casustafel.casefile.CaseClosings;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.vault.Tx;

/// Closings that end the plan of the case too, however a case ends (T-C3x, T-C7, T-C10; law 1.6): nothing is
/// carried out for a case that is over. Who goes on with somebody begins with a new case, and that without a
/// plan.
public final class EndPlansWithCase implements CaseClosings {
    private final CaseClosings closings;
    private final Plans plans;

    public EndPlansWithCase(CaseClosings closings, Plans plans) {
        this.closings = closings;
        this.plans = plans;
    }

    @Override
    public void add(Tx tx, CaseClosing closing) {
        closings.add(tx, closing);
        List<PlanVersionId> ended =
                plans.end(tx, closing.caseFile(), new PlanVersion.Ended(closing.closedOn(), closing.words()));
        ended.forEach(version -> tx.audit(PlanAction.PLAN_ENDED_WITH_CASE, version));
        if (!ended.isEmpty()) {
            tx.emit(new PlanChanged(closing.caseFile()));
        }
    }

    @Override
    public Optional<CaseClosing> of(Tx tx, CaseId id) {
        return closings.of(tx, id);
    }

    @Override
    public List<CaseClosing> all(Tx tx) {
        return closings.all(tx);
    }
}
