package nl.casustafel.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.calendar.WorkingDays;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.person.Subject;
import nl.casustafel.person.Subjects;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Takes in a report or an advice request (T-S1): gives it its number, keeps the reporter apart, and makes
/// the receipt to the reporter a task. The one who records is its receiver.
public final class RecordSignal {
    private final Transactor transactor;
    private final Signals signals;
    private final Subjects subjects;
    private final ReporterAnswers answers;
    private final TeamReads team;
    private final CaseClock clock;

    public RecordSignal(
            Transactor transactor,
            Signals signals,
            Subjects subjects,
            ReporterAnswers answers,
            TeamReads team,
            CaseClock clock) {
        this.transactor = transactor;
        this.signals = signals;
        this.subjects = subjects;
        this.answers = answers;
        this.team = team;
        this.clock = clock;
    }

    /// The signal as recorded; where [UrgentCheck#emergency()] says so, the emergency protocol comes first.
    public Outcome<Signal, SignalRefusal> handle(
            Actor actor, SignalEntry entry, List<NewFact> facts, ReportSource source) {
        return transactor.write(actor, Purpose.REGISTER_SIGNAL, tx -> within(tx, actor, entry, facts, source));
    }

    public Outcome<Signal, SignalRefusal> within(
            Tx tx, Actor actor, SignalEntry entry, List<NewFact> facts, ReportSource source) {
        Optional<SignalRefusal> refusal = against(actor, entry, facts);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        entry.subject().ifPresent(subject -> subjects.add(tx, subject));
        Signal signal = signal(tx, actor, entry);
        signals.add(tx, signal, source);
        signals.addStep(tx, signal.id(), firstStep(actor, signal));
        signal.urgent()
                .checkedAt()
                .ifPresent(at -> signals.addUrgent(
                        tx, signal.id(), new UrgentRound(signal.urgent().answers(), at, actor.person())));
        for (NewFact fact : facts) {
            signals.addFact(tx, signal.id(), fact.enteredBy(actor.person(), clock.now()));
        }
        if (source.answerable()) {
            answers.add(tx, signal.id(), ReporterAnswer.due(AnswerKind.RECEIPT, receiptDue(entry)));
        }
        tx.audit(SignalAction.SIGNAL_RECORDED, signal.id());
        if (signal.urgent().emergency()) {
            tx.audit(SignalAction.SIGNAL_URGENT, signal.id());
        }
        tx.emit(new SignalChanged(signal.id()));
        return Outcome.done(signal);
    }

    public static boolean allowedTo(Actor actor) {
        return SignalDuties.takesIn(actor);
    }

    private Optional<SignalRefusal> against(Actor actor, SignalEntry entry, List<NewFact> facts) {
        if (!SignalDuties.takesIn(actor)) {
            return Optional.of(Rule.NOT_ALLOWED);
        }
        if (entry.kind() == SignalKind.ADVICE_REQUEST && !facts.isEmpty()) {
            return Optional.of(Rule.ADVICE_HOLDS_NO_PERSON);
        }
        return EntryRules.against(entry, clock.today());
    }

    private Signal signal(Tx tx, Actor actor, SignalEntry entry) {
        Instant now = clock.now();
        char letter = team.settings(tx).storeLetter();
        return new Signal(
                SignalId.fresh(),
                signals.nextNumber(tx, clock.today().getYear(), letter),
                entry.kind(),
                SignalTransition.RECORD.end(),
                now,
                new Receipt(entry.receivedOn(), entry.channel(), entry.source(), actor.person()),
                entry.municipality(),
                entry.subject().map(Subject::id),
                entry.interpretation(),
                entry.urgent()
                        .map(given -> UrgentCheck.notAsked().answered(given, now))
                        .orElseGet(UrgentCheck::notAsked));
    }

    private static SignalStep firstStep(Actor actor, Signal signal) {
        return new SignalStep(Optional.empty(), signal.state(), signal.stateSince(), actor.person(), StepReason.none());
    }

    private static LocalDate receiptDue(SignalEntry entry) {
        return WorkingDays.after(entry.receivedOn(), MoveSignal.ANSWER_WITHIN);
    }
}
