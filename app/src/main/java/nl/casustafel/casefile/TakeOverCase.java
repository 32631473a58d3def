package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.attachment.ChosenFile;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.person.Subject;
import nl.casustafel.person.Subjects;
import nl.casustafel.signal.ExternalNumber;
import nl.casustafel.signal.Signals;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.Strand;

/// *Lopende casus overnemen*: takes over a case that was decided before this program (DEC-14), for the file
/// holder of its municipality or the process coordinator, who by it decide nothing. It makes no signal
/// and no weighing: what the three once said stands in the old decision, and is not made up (W-C3). Its
/// number is of the same sequence as those of signals (DEC-22).
public final class TakeOverCase {
    /// In which a case can be: what is over is not taken over.
    public static final List<CasePhase> PHASES = Stream.of(CasePhase.values())
            .filter(CaseTransition.TAKE_OVER::leadsTo)
            .toList();

    private final Transactor transactor;
    private final CaseFiles cases;
    private final Subjects subjects;
    private final Signals numbers;
    private final KeepDecision document;
    private final TeamReads team;
    private final CaseClock clock;

    /// What is known of it.
    /// @param decidedOn today at the latest
    /// @param participants may be empty: who takes it over may not know them yet
    public record Entry(
            Subject subject,
            Municipality.Key municipality,
            LocalDate decidedOn,
            Standing standing,
            Optional<LocalDate> reviewOn,
            Optional<ExternalNumber> external,
            List<Designation> participants)
            implements PersonalData {
        public Entry {
            participants = List.copyOf(participants);
        }

        @Override
        public String toString() {
            return "Entry[" + standing + "]";
        }
    }

    /// Under which law it runs, how far it is, and which strand was spoken of, if any.
    public record Standing(Regime regime, CasePhase phase, Strand strand) {}

    public TakeOverCase(
            Transactor transactor,
            CaseFiles cases,
            Subjects subjects,
            Signals numbers,
            KeepDecision document,
            TeamReads team,
            CaseClock clock) {
        this.transactor = transactor;
        this.cases = cases;
        this.subjects = subjects;
        this.numbers = numbers;
        this.document = document;
        this.team = team;
        this.clock = clock;
    }

    public static boolean allowedTo(Actor actor) {
        return actor.has(Role.FILE_HOLDER) || actor.has(Role.PROCESS_COORDINATOR);
    }

    /// @param decision the old decision; it may also be added later
    public Outcome<CaseFile, CaseRefusal> handle(Actor actor, Entry entry, Optional<ChosenFile> decision) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> within(tx, actor, entry, decision));
    }

    public Outcome<CaseFile, CaseRefusal> within(Tx tx, Actor actor, Entry entry, Optional<ChosenFile> decision) {
        return within(tx, actor, entry)
                .then(made -> decision.map(file ->
                                document.within(tx, actor, made.id(), file).map(_ -> made))
                        .orElseGet(() -> Outcome.done(made)));
    }

    public Outcome<CaseFile, CaseRefusal> within(Tx tx, Actor actor, Entry entry) {
        Optional<CaseRefusal> objection = objection(tx, actor, entry);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        CaseFile made = made(tx, entry);
        subjects.add(tx, entry.subject());
        cases.add(tx, made);
        cases.addStep(tx, made.id(), CaseTransition.TAKE_OVER.first(made.phase(), clock.now(), actor.person()));
        if (cases.find(tx, actor, made.id()).isEmpty()) {
            return Outcome.refused(CaseRefusal.Plain.NOT_YOUR_MUNICIPALITY);
        }
        tx.audit(CaseAction.CASE_TAKEN_OVER, made.id());
        tx.emit(new CaseChanged(made.id()));
        return Outcome.done(made);
    }

    private Optional<CaseRefusal> objection(Tx tx, Actor actor, Entry entry) {
        if (!allowedTo(actor)) {
            return Optional.of(CaseRefusal.Plain.NOT_YOURS);
        }
        return entry.decidedOn().isAfter(clock.today())
                ? Optional.of(CaseRefusal.Plain.DECIDED_IN_FUTURE)
                : new Designating(team).against(tx, entry.participants());
    }

    private CaseFile made(Tx tx, Entry entry) {
        LocalDate today = clock.today();
        char letter = team.settings(tx).storeLetter();
        return new CaseFile(
                CaseId.fresh(),
                numbers.nextNumber(tx, today.getYear(), letter),
                entry.external(),
                new Origin.DecidedBefore(today, entry.reviewOn(), Optional.empty()),
                Optional.of(entry.subject().id()),
                entry.municipality(),
                entry.standing().regime(),
                entry.standing().phase(),
                entry.standing().strand(),
                entry.decidedOn(),
                today,
                Designating.on(today, entry.participants()));
    }
}
