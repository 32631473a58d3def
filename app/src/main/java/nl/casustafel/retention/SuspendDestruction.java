package nl.casustafel.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.casustafel.casefile.CaseChanged;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Suspends the destruction of a case (*vernietiging opgeschort*, W-G1), looks again whether that is still
/// needed, and ends it with a reason. None of it is processing, so no term moves (W-G2).
public final class SuspendDestruction {
    private final Transactor transactor;
    private final TermReads reads;
    private final CaseTerms terms;
    private final TeamReads team;
    private final CaseClock clock;

    public SuspendDestruction(
            Transactor transactor, TermReads reads, CaseTerms terms, TeamReads team, CaseClock clock) {
        this.transactor = transactor;
        this.reads = reads;
        this.terms = terms;
        this.team = team;
        this.clock = clock;
    }

    public Outcome<LegalHold, TermRefusal> begin(Actor actor, CaseId id, LegalHold.Entry entry) {
        return transactor.write(actor, Purpose.DESTROY, tx -> {
            if (!DestroyDossiers.mayBegin(actor)) {
                return Outcome.refused(TermRefusal.NOT_ALLOWED);
            }
            if (reads.mine(tx, actor, id).isEmpty()) {
                return Outcome.refused(TermRefusal.UNKNOWN);
            }
            if (!LegalHold.reviewFits(entry.reviewOn(), clock.today())) {
                return Outcome.refused(TermRefusal.REVIEW_DATE);
            }
            if (team.person(tx, entry.owner())
                    .filter(SuspendDestruction::seesToIt)
                    .isEmpty()) {
                return Outcome.refused(TermRefusal.OWNER_GONE);
            }
            LegalHold made = new LegalHold(
                    LegalHold.Key.fresh(),
                    id,
                    entry,
                    new LegalHold.Placed(clock.today(), actor.person()),
                    Optional.empty());
            terms.add(tx, made);
            tx.audit(RetentionAction.DESTRUCTION_SUSPENDED, id, entry.ground().name());
            return done(tx, made);
        });
    }

    /// Whoever is reminded must be able to end it.
    public static boolean seesToIt(TeamPerson person) {
        return person.active() && DestroyDossiers.mayBegin(new Actor(person.id(), person.roles()));
    }

    /// It is still needed, and looked at next on another day.
    /// @param version as it was read
    public Outcome<LegalHold, TermRefusal> review(Actor actor, LegalHold.Key id, int version, LocalDate next) {
        return change(
                actor,
                id,
                (tx, found) -> LegalHold.reviewFits(next, clock.today())
                        ? kept(tx, RetentionAction.SUSPENSION_REVIEWED, found.reviewed(next), version)
                        : Outcome.refused(TermRefusal.REVIEW_DATE));
    }

    /// From here on the term counts again; where it passed meanwhile, the case is due at once.
    /// @param version as it was read
    public Outcome<LegalHold, TermRefusal> end(Actor actor, LegalHold.Key id, int version, LongText reason) {
        return change(
                actor,
                id,
                (tx, found) -> kept(
                        tx,
                        RetentionAction.SUSPENSION_ENDED,
                        found.ended(new LegalHold.Ended(clock.today(), actor.person(), reason)),
                        version));
    }

    private Outcome<LegalHold, TermRefusal> change(
            Actor actor, LegalHold.Key id, BiFunction<Tx, LegalHold, Outcome<LegalHold, TermRefusal>> how) {
        return transactor.write(actor, Purpose.DESTROY, tx -> {
            if (!DestroyDossiers.mayBegin(actor)) {
                return Outcome.refused(TermRefusal.NOT_ALLOWED);
            }
            Optional<LegalHold> found = terms.hold(tx, id)
                    .map(Versioned::value)
                    .filter(hold -> reads.mine(tx, actor, hold.caseFile()).isPresent());
            if (found.isEmpty()) {
                return Outcome.refused(TermRefusal.UNKNOWN);
            }
            return found.orElseThrow().running()
                    ? how.apply(tx, found.orElseThrow())
                    : Outcome.refused(TermRefusal.ENDED_ALREADY);
        });
    }

    private Outcome<LegalHold, TermRefusal> kept(Tx tx, RetentionAction action, LegalHold hold, int version) {
        if (!terms.change(tx, hold, version)) {
            return Outcome.refused(TermRefusal.CHANGED_MEANWHILE);
        }
        tx.audit(action, hold.caseFile());
        return done(tx, hold);
    }

    private static Outcome<LegalHold, TermRefusal> done(Tx tx, LegalHold hold) {
        tx.emit(new CaseChanged(hold.caseFile()));
        tx.emit(new RetentionChanged());
        return Outcome.done(hold);
    }
}
