package nl.casustafel.casefile;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.vault.Transactor;

/// Opens a case that is over for the lawfulness review, which alone may, and says why (T-C8, DEC-10, law 1.13).
/// It shows how the case was handled, by number and organisation, and names nobody.
public final class InspectClosed {
    private final Transactor transactor;
    private final ClosedCases closed;
    private final CaseClock clock;

    public InspectClosed(Transactor transactor, ClosedCases closed, CaseClock clock) {
        this.transactor = transactor;
        this.closed = closed;
        this.clock = clock;
    }

    public static boolean allowedTo(Actor actor) {
        return actor.has(Role.LAWFULNESS_REVIEW);
    }

    /// By number alone; empty for everybody else.
    public List<ClosedCase.Line> list(Actor actor) {
        return allowedTo(actor) ? transactor.read(actor, Purpose.REVIEW_LAWFULNESS, closed::list) : List.of();
    }

    public Outcome<ClosedCase, CaseRefusal> handle(Actor actor, CaseId id, LongText reason) {
        return transactor.write(actor, Purpose.REVIEW_LAWFULNESS, tx -> {
            Optional<ClosedCase> found = allowedTo(actor) ? closed.find(tx, id) : Optional.empty();
            if (found.isEmpty()) {
                return Outcome.refused(CaseRefusal.Plain.UNKNOWN);
            }
            closed.inspected(tx, id, actor.person(), clock.now(), reason);
            tx.audit(CaseAction.CLOSED_CASE_INSPECTED, id);
            return Outcome.done(found.get());
        });
    }
}
