package nl.casustafel.closing;

import nl.casustafel.casefile.CaseFiles;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRoles;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.Fact;
import nl.casustafel.vault.Transactor;

/// Notes whether who brought a fact lets it go to another municipality (W-E5, T-C10). Nobody is asked why not.
public final class NoteConsent {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final Endings endings;
    private final CaseClock clock;

    public NoteConsent(Transactor transactor, CaseFiles cases, Endings endings, CaseClock clock) {
        this.transactor = transactor;
        this.cases = cases;
        this.endings = endings;
        this.clock = clock;
    }

    public Outcome<CaseId, ClosingRefusal> handle(Actor actor, CaseId id, Fact.Key item, boolean agrees) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!CaseRoles.runs(actor)) {
                return Outcome.refused(ClosingRefusal.Plain.NOT_YOURS_TO_RUN);
            }
            if (cases.find(tx, actor, id).isEmpty()) {
                return Outcome.refused(ClosingRefusal.Plain.UNKNOWN);
            }
            endings.note(tx, new Consent(id, item, agrees, actor.person(), clock.today()));
            tx.audit(ClosingAction.CONSENT_NOTED, id);
            tx.emit(new ClosingChanged(id));
            return Outcome.done(id);
        });
    }
}
