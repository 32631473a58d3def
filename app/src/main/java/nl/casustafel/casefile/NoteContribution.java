package nl.casustafel.casefile;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;

/// Notes how a designated participant answered the call for what it knows: invited, provided, or *niet
/// verstrekt*, of which nobody is ever asked why (T-C2, W-D5).
public final class NoteContribution {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final CaseClock clock;

    public NoteContribution(Transactor transactor, CaseFiles cases, CaseClock clock) {
        this.transactor = transactor;
        this.cases = cases;
        this.clock = clock;
    }

    public Outcome<CaseId, CaseRefusal> handle(
            Actor actor, CaseId id, Participant.Key participant, Contribution.State state) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!CaseRoles.runs(actor)) {
                return Outcome.refused(CaseRefusal.Plain.NOT_YOURS_TO_RUN);
            }
            Optional<Participant> asked = cases.find(tx, actor, id).stream()
                    .flatMap(found -> found.value().participants().stream())
                    .filter(one -> one.id().equals(participant))
                    .findFirst();
            if (asked.isEmpty()) {
                return Outcome.refused(CaseRefusal.Plain.UNKNOWN);
            }
            cases.contributed(tx, participant, new Contribution(state, clock.today()));
            cases.processed(tx, id, new Processed(clock.today(), Processing.ADDED_OR_ALTERED));
            tx.audit(CaseAction.CONTRIBUTION_NOTED, id);
            tx.emit(new CaseChanged(id));
            return Outcome.done(id);
        });
    }
}
