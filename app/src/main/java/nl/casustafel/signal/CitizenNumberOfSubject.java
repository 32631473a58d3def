package nl.casustafel.signal;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CitizenNumber;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.CitizenNumbers;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Keeps and shows the citizen service number of whom a signal is about, for those alone who received the
/// signal. Shown in whole it leaves a line in the log (W-D9, WPGA art. 4(b)).
public final class CitizenNumberOfSubject {
    private final Transactor transactor;
    private final Signals signals;
    private final CitizenNumbers numbers;

    public CitizenNumberOfSubject(Transactor transactor, Signals signals, CitizenNumbers numbers) {
        this.transactor = transactor;
        this.signals = signals;
        this.numbers = numbers;
    }

    /// @param number empty takes it away
    public Outcome<SubjectId, SignalRefusal> keep(Actor actor, SignalId id, Optional<CitizenNumber> number) {
        return transactor.write(
                actor,
                Purpose.REGISTER_SIGNAL,
                tx -> subject(tx, actor, id).map(subject -> {
                    numbers.keep(tx, subject, number);
                    tx.audit(SignalAction.CITIZEN_NUMBER_KEPT, id);
                    tx.emit(new SignalChanged(id));
                    return subject;
                }));
    }

    /// As it may be seen without asking: the last digits. Empty where there is none, or for who may not.
    public Optional<String> masked(Tx tx, Actor actor, SignalId id) {
        return switch (subject(tx, actor, id)) {
            case Outcome.Done<SubjectId, SignalRefusal>(SubjectId subject) ->
                numbers.find(tx, subject).map(CitizenNumber::masked);
            case Outcome.Refused<SubjectId, SignalRefusal> _ -> Optional.empty();
        };
    }

    /// In whole, which the log tells.
    public Outcome<CitizenNumber, SignalRefusal> show(Actor actor, SignalId id) {
        return transactor.write(
                actor,
                Purpose.TEST_SIGNAL,
                tx -> subject(tx, actor, id)
                        .then(subject -> numbers.find(tx, subject)
                                .<Outcome<CitizenNumber, SignalRefusal>>map(number -> {
                                    tx.audit(SignalAction.CITIZEN_NUMBER_SHOWN, id);
                                    return Outcome.done(number);
                                })
                                .orElseGet(() -> Outcome.refused(Rule.NOT_FOUND))));
    }

    private Outcome<SubjectId, SignalRefusal> subject(Tx tx, Actor actor, SignalId id) {
        if (!SignalDuties.takesIn(actor)) {
            return Outcome.refused(Rule.NOT_ALLOWED);
        }
        return signals.sought(tx, actor, id)
                .map(Versioned::value)
                .then(signal -> signals.source(tx, actor, id).isEmpty()
                        ? Outcome.refused(Rule.NOT_ALLOWED)
                        : signal.subject()
                                .<Outcome<SubjectId, SignalRefusal>>map(Outcome::done)
                                .orElseGet(() -> Outcome.refused(Rule.SUBJECT_MISSING)));
    }
}
