package nl.casustafel.timeline;

import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;

/// Marks moments of a case, so that its sheet in the minutes names them, or takes that back.
public final class FlagMoment {
    private final Transactor transactor;
    private final MomentFlags flags;
    private final Moments moments;
    private final ProceedCase proceed;
    private final CaseClock clock;

    /// @param moments all there are of a case, for who looks
    public FlagMoment(Transactor transactor, MomentFlags flags, Moments moments, ProceedCase proceed, CaseClock clock) {
        this.transactor = transactor;
        this.flags = flags;
        this.moments = moments;
        this.proceed = proceed;
        this.clock = clock;
    }

    /// What may not stand on paper is refused (W-D1).
    public Outcome<Moment.Mark, MomentRefusal> flag(Actor actor, CaseId caseFile, Moment.Mark mark) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!KeepCatalyst.worksOnCases(actor)) {
                return Outcome.refused(MomentRefusal.Plain.NOT_YOURS);
            }
            Optional<Moment> found = moments.of(tx, actor, caseFile).stream()
                    .filter(moment -> moment.mark().equals(mark))
                    .findFirst();
            if (found.isEmpty()) {
                return Outcome.refused(MomentRefusal.Plain.UNKNOWN);
            }
            if (!found.get().mayLeave()) {
                return Outcome.refused(MomentRefusal.Plain.NOT_ON_PAPER);
            }
            return MomentRefusal.ofCase(proceed.within(tx, actor, caseFile)).map(_ -> {
                flags.remove(tx, caseFile, mark);
                flags.add(tx, caseFile, mark, actor.person(), clock.now());
                tx.audit(TimelineAction.MOMENT_FLAGGED, caseFile);
                tx.emit(new MomentsChanged());
                return mark;
            });
        });
    }

    public Outcome<Moment.Mark, MomentRefusal> unflag(Actor actor, CaseId caseFile, Moment.Mark mark) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!KeepCatalyst.worksOnCases(actor)) {
                return Outcome.refused(MomentRefusal.Plain.NOT_YOURS);
            }
            if (!flags.of(tx, actor, caseFile).contains(mark)) {
                return Outcome.refused(MomentRefusal.Plain.UNKNOWN);
            }
            return MomentRefusal.ofCase(proceed.within(tx, actor, caseFile)).map(_ -> {
                flags.remove(tx, caseFile, mark);
                tx.audit(TimelineAction.MOMENT_UNFLAGGED, caseFile);
                tx.emit(new MomentsChanged());
                return mark;
            });
        });
    }
}
