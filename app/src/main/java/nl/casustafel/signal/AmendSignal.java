package nl.casustafel.signal;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.calendar.WorkingDays;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.Subject;
import nl.casustafel.person.Subjects;
import nl.casustafel.signal.SignalRefusal.Fixed;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Puts right what was entered, as long as the signal has not gone to the table. An advice request may
/// become a report once it names a person; a report never becomes an advice request, for so it would end
/// unseen by the table (T-S3x).
public final class AmendSignal {
    private final Transactor transactor;
    private final Signals signals;
    private final Subjects subjects;
    private final ReporterAnswers answers;
    private final CaseClock clock;

    public AmendSignal(
            Transactor transactor, Signals signals, Subjects subjects, ReporterAnswers answers, CaseClock clock) {
        this.transactor = transactor;
        this.signals = signals;
        this.subjects = subjects;
        this.answers = answers;
        this.clock = clock;
    }

    /// @param version of the signal as it was read
    /// @param source the receiver's part as it must become; empty where it stays as it is
    public Outcome<Signal, SignalRefusal> handle(
            Actor actor, SignalId id, int version, SignalEntry entry, Optional<ReportSource> source) {
        return transactor.write(actor, Purpose.REGISTER_SIGNAL, tx -> within(tx, actor, id, version, entry, source));
    }

    public Outcome<Signal, SignalRefusal> within(
            Tx tx, Actor actor, SignalId id, int version, SignalEntry entry, Optional<ReportSource> source) {
        return signals.sought(tx, actor, id)
                .then(found -> against(tx, actor, found, entry, source)
                        .<Outcome<Signal, SignalRefusal>>map(Outcome::refused)
                        .orElseGet(() -> amend(tx, actor, found.value(), version, entry))
                        .map(amended -> told(tx, amended, source)));
    }

    private Optional<SignalRefusal> against(
            Tx tx, Actor actor, Versioned<Signal> found, SignalEntry entry, Optional<ReportSource> source) {
        Signal signal = found.value();
        if (!SignalDuties.takesIn(actor)) {
            return Optional.of(Rule.NOT_ALLOWED);
        }
        if (!signal.state().amendable()) {
            return Optional.of(new Fixed(signal.state()));
        }
        if (signal.kind() == SignalKind.REPORT && entry.kind() == SignalKind.ADVICE_REQUEST) {
            return Optional.of(Rule.STAYS_REPORT);
        }
        if (source.isPresent() && signals.source(tx, actor, signal.id()).isEmpty()) {
            return Optional.of(Rule.NOT_ALLOWED);
        }
        return EntryRules.against(entry, clock.today());
    }

    private Outcome<Signal, SignalRefusal> amend(Tx tx, Actor actor, Signal old, int version, SignalEntry entry) {
        entry.subject().ifPresent(subject -> keep(tx, old, subject));
        Signal amended = new Signal(
                old.id(),
                old.number(),
                entry.kind(),
                old.state(),
                old.stateSince(),
                new Receipt(
                        entry.receivedOn(),
                        entry.channel(),
                        entry.source(),
                        old.receipt().receiver()),
                entry.municipality(),
                entry.subject().map(Subject::id),
                entry.interpretation(),
                entry.urgent()
                        .map(given -> old.urgent().answered(given, clock.now()))
                        .orElse(old.urgent()));
        if (!signals.change(tx, amended, version)) {
            return Outcome.refused(Rule.CHANGED_MEANWHILE);
        }
        // Whoever it turned out not to be about is not kept.
        old.subject()
                .filter(before -> !amended.subject().equals(Optional.of(before)))
                .ifPresent(before -> {
                    subjects.remove(tx, before);
                    tx.audit(SignalAction.SUBJECT_REMOVED, before);
                });
        tx.audit(SignalAction.SIGNAL_AMENDED, old.id());
        if (!amended.urgent().equals(old.urgent())) {
            signals.addUrgent(tx, old.id(), new UrgentRound(amended.urgent().answers(), clock.now(), actor.person()));
        }
        if (amended.urgent().emergency() && !old.urgent().emergency()) {
            tx.audit(SignalAction.SIGNAL_URGENT, old.id());
        }
        tx.emit(new SignalChanged(old.id()));
        return Outcome.done(amended);
    }

    /// Whoever reported and is known only now is owed a receipt, as at intake (DEC-7).
    private Signal told(Tx tx, Signal signal, Optional<ReportSource> source) {
        source.ifPresent(changed -> {
            signals.changeSource(tx, signal.id(), changed);
            boolean owed = answers.of(tx, signal.id()).stream()
                    .anyMatch(answer -> answer.value().kind() == AnswerKind.RECEIPT);
            if (changed.answerable() && !owed) {
                LocalDate due = WorkingDays.after(clock.today(), MoveSignal.ANSWER_WITHIN);
                answers.add(tx, signal.id(), ReporterAnswer.due(AnswerKind.RECEIPT, due));
            }
        });
        return signal;
    }

    private void keep(Tx tx, Signal old, Subject subject) {
        if (old.subject().equals(Optional.of(subject.id()))) {
            subjects.change(tx, subject);
        } else {
            subjects.add(tx, subject);
        }
    }
}
