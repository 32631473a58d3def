package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Notes what is asked where a case is about somebody under eighteen (W-M3). Without it the participants judge
/// no interventions necessary, and no evaluation ends.
public final class NoteMinor {
    private static final int ACTS_FOR_ITSELF = 16;

    private final Transactor transactor;
    private final CaseFiles cases;
    private final CasePeople people;
    private final CaseReads reads;
    private final CaseClock clock;

    /// As it is typed.
    public record Notes(
            LongText authority,
            MinorNotes.Parents parents,
            MinorNotes.Board board,
            ShortText school,
            Optional<ShortText> representative) {}

    public NoteMinor(Transactor transactor, CaseFiles cases, CasePeople people, CaseReads reads, CaseClock clock) {
        this.transactor = transactor;
        this.cases = cases;
        this.people = people;
        this.reads = reads;
        this.clock = clock;
    }

    public Outcome<CaseId, CaseRefusal> handle(Actor actor, CaseId id, Notes notes) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!CaseRoles.runs(actor)) {
                return Outcome.refused(CaseRefusal.Plain.NOT_YOURS_TO_RUN);
            }
            if (cases.find(tx, actor, id).isEmpty()) {
                return Outcome.refused(CaseRefusal.Plain.UNKNOWN);
            }
            if (notes.parents().informed() == MinorNotes.Parents.Informed.NO
                    && notes.parents().note().isEmpty()) {
                return Outcome.refused(CaseRefusal.Plain.PARENTS_WHY);
            }
            if (notes.representative().isEmpty() && underSixteen(tx, actor, id)) {
                return Outcome.refused(CaseRefusal.Plain.NO_REPRESENTATIVE);
            }
            people.minor(tx, id, kept(actor, notes));
            cases.processed(tx, id, new Processed(clock.today(), Processing.ADDED_OR_ALTERED));
            tx.audit(CaseAction.MINOR_NOTED, id);
            tx.emit(new CaseChanged(id));
            return Outcome.done(id);
        });
    }

    /// Whether something is owed here and not there yet.
    public boolean owed(Tx tx, Actor actor, CaseId id) {
        return isMinor(tx, actor, id) && people.minor(tx, id).isEmpty();
    }

    /// By the date of birth, else as somebody said (W-M).
    public boolean isMinor(Tx tx, Actor actor, CaseId id) {
        return reads.subject(tx, actor, id)
                .filter(one -> one.minorOn(clock.today()))
                .isPresent();
    }

    /// Of somebody who is only said to be a minor nobody knows.
    private boolean underSixteen(Tx tx, Actor actor, CaseId id) {
        LocalDate today = clock.today();
        return reads.subject(tx, actor, id)
                .flatMap(Subject::bornOn)
                .filter(born -> born.plusYears(ACTS_FOR_ITSELF).isAfter(today))
                .isPresent();
    }

    private MinorNotes kept(Actor actor, Notes notes) {
        return new MinorNotes(
                notes.authority(),
                notes.parents(),
                notes.board(),
                notes.school(),
                notes.representative(),
                actor.person(),
                clock.today());
    }
}
