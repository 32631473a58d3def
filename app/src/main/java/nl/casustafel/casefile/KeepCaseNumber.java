package nl.casustafel.casefile;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.ExternalNumber;
import nl.casustafel.vault.Transactor;

/// Writes down under which number the national system has a case, or that it has none any more
/// (DEC-22). Two cases may bear the same one. It alters the case, so its retention runs anew (DEC-16).
public final class KeepCaseNumber {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final CaseClock clock;

    public KeepCaseNumber(Transactor transactor, CaseFiles cases, CaseClock clock) {
        this.transactor = transactor;
        this.cases = cases;
        this.clock = clock;
    }

    public Outcome<CaseId, CaseRefusal> handle(Actor actor, CaseId id, Optional<ExternalNumber> number) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!TakeOverCase.allowedTo(actor)) {
                return Outcome.refused(CaseRefusal.Plain.NOT_YOURS);
            }
            if (cases.find(tx, actor, id).isEmpty()) {
                return Outcome.refused(CaseRefusal.Plain.UNKNOWN);
            }
            cases.external(tx, id, number);
            cases.processed(tx, id, new Processed(clock.today(), Processing.ADDED_OR_ALTERED));
            tx.audit(CaseAction.CASE_NUMBER_KEPT, id);
            tx.emit(new CaseChanged(id));
            return Outcome.done(id);
        });
    }
}
