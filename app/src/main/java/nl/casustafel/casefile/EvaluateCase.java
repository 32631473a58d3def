package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;

/// T-C5: the evaluation of a running case, to and fro. It ends with the test whether processing is still
/// needed, in words (WPGA art. 9); where it is not, closing is proposed instead (T-C6).
public final class EvaluateCase {
    private final Transactor transactor;
    private final ProceedCase proceed;
    private final NoteMinor minors;
    private final CaseReviews reviews;
    private final CaseClock clock;

    public EvaluateCase(
            Transactor transactor, ProceedCase proceed, NoteMinor minors, CaseReviews reviews, CaseClock clock) {
        this.transactor = transactor;
        this.proceed = proceed;
        this.minors = minors;
        this.reviews = reviews;
        this.clock = clock;
    }

    /// @param early why it does not wait for the day that was agreed; needed before that day only
    public Outcome<CaseId, CaseRefusal> begin(Actor actor, CaseId id, Optional<LongText> early) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!CaseRoles.runs(actor)) {
                return Outcome.refused(CaseRefusal.Plain.NOT_YOURS_TO_RUN);
            }
            Optional<LocalDate> planned = reviews.next(tx, actor, id).filter(day -> day.isAfter(clock.today()));
            return planned.isPresent() && early.isEmpty()
                    ? Outcome.refused(new CaseRefusal.NotYet(planned.get()))
                    : proceed.within(
                            tx, actor, id, CaseTransition.EVALUATE, new CaseStep.Words(Optional.empty(), early));
        });
    }

    /// @param necessity why processing is still needed, for this person, now
    public Outcome<CaseId, CaseRefusal> stillNeeded(Actor actor, CaseId id, LongText necessity) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!CaseRoles.takesPart(actor)) {
                return Outcome.refused(CaseRefusal.Plain.NO_PART_IN_IT);
            }
            return minors.owed(tx, actor, id)
                    ? Outcome.refused(CaseRefusal.Plain.MINOR_OPEN)
                    : proceed.within(tx, actor, id, CaseTransition.GO_ON, CaseStep.Words.because(necessity));
        });
    }
}
