package nl.casustafel.retention;

import java.util.Optional;
import nl.casustafel.casefile.CaseChanged;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;

/// Keeps a case under the WGS on, for two years at most from the end of its term (W-G7): because it is
/// still open and very complex, or was closed within a year of that end with a large risk of relapse; with
/// the consent of every participant. It is no processing, so it moves no other day.
public final class ExtendTerm {
    private final Transactor transactor;
    private final TermReads reads;
    private final CaseTerms terms;
    private final CaseClock clock;

    public ExtendTerm(Transactor transactor, TermReads reads, CaseTerms terms, CaseClock clock) {
        this.transactor = transactor;
        this.reads = reads;
        this.terms = terms;
        this.clock = clock;
    }

    public Outcome<Extension, TermRefusal> handle(Actor actor, CaseId id, Extension.Wish wish) {
        return transactor.write(actor, Purpose.DESTROY, tx -> {
            if (!DestroyDossiers.mayBegin(actor)) {
                return Outcome.refused(TermRefusal.NOT_ALLOWED);
            }
            Optional<KeptCase> kept = reads.mine(tx, actor, id);
            if (kept.isEmpty()) {
                return Outcome.refused(TermRefusal.UNKNOWN);
            }
            KeptCase found = kept.orElseThrow();
            Optional<TermRefusal> objection =
                    Extension.against(wish, found.keeping(), clock.today(), found.providers());
            if (objection.isPresent()) {
                return Outcome.refused(objection.orElseThrow());
            }
            Extension made = new Extension(Extension.Key.fresh(), id, wish, clock.today(), actor.person());
            terms.add(tx, made);
            tx.audit(RetentionAction.TERM_EXTENDED, id, wish.ground().name());
            tx.emit(new CaseChanged(id));
            tx.emit(new RetentionChanged());
            return Outcome.done(made);
        });
    }
}
