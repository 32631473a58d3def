package nl.casustafel.casefile;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// T-C2: the participants begin to look at a case together. Everybody who was designated has at least been
/// asked for what it knows (WPGA art. 4, 6(1)).
public final class BeginAnalysis {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final ProceedCase proceed;

    public BeginAnalysis(Transactor transactor, CaseFiles cases, ProceedCase proceed) {
        this.transactor = transactor;
        this.cases = cases;
        this.proceed = proceed;
    }

    public Outcome<CaseId, CaseRefusal> handle(Actor actor, CaseId id) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> within(tx, actor, id));
    }

    public Outcome<CaseId, CaseRefusal> within(Tx tx, Actor actor, CaseId id) {
        if (!CaseRoles.runs(actor)) {
            return Outcome.refused(CaseRefusal.Plain.NOT_YOURS_TO_RUN);
        }
        Optional<CaseFile> found = cases.find(tx, actor, id).map(Versioned::value);
        List<Participant> taking = found.map(CaseFile::participants).orElse(List.of());
        if (found.isPresent() && taking.isEmpty()) {
            return Outcome.refused(CaseRefusal.Plain.NO_PARTICIPANT);
        }
        return taking.stream().anyMatch(one -> one.contribution().isEmpty())
                ? Outcome.refused(CaseRefusal.Plain.NOT_ALL_INVITED)
                : proceed.within(tx, actor, id, CaseTransition.BEGIN_ANALYSIS, CaseStep.Words.NONE);
    }
}
