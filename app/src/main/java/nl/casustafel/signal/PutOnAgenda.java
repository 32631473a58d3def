package nl.casustafel.signal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Brings a tested report to the table (T-S3), or a deferred one back to it (T-S5b). Where there is no fact
/// to test it goes there at once: testing begins and ends with it (T-S2). The name of the reporter does not
/// come along (W-D7).
public final class PutOnAgenda {
    private final Transactor transactor;
    private final Signals signals;
    private final MoveSignal move;

    public PutOnAgenda(Transactor transactor, Signals signals, MoveSignal move) {
        this.transactor = transactor;
        this.signals = signals;
        this.move = move;
    }

    public Outcome<Signal, SignalRefusal> handle(Actor actor, SignalId id) {
        return transactor.write(actor, Purpose.PREPARE_MEETING, tx -> within(tx, actor, id));
    }

    /// For the meeting, whose agenda takes the item in the same transaction.
    public Outcome<Signal, SignalRefusal> within(Tx tx, Actor actor, SignalId id) {
        return signals.sought(tx, actor, id)
                .then(found -> against(tx, actor, found.value())
                        .<Outcome<Versioned<Signal>, SignalRefusal>>map(Outcome::refused)
                        .orElseGet(() -> tested(tx, actor, found)
                                .then(ready -> move.step(tx, actor, ready, way(ready.value()), StepReason.none()))))
                .map(Versioned::value);
    }

    private Outcome<Versioned<Signal>, SignalRefusal> tested(Tx tx, Actor actor, Versioned<Signal> found) {
        return nothingToTest(tx, found.value())
                ? move.step(tx, actor, found, SignalTransition.BEGIN_TESTING, StepReason.none())
                : Outcome.done(found);
    }

    private boolean nothingToTest(Tx tx, Signal signal) {
        return signal.state() == SignalState.RECEIVED
                && signals.facts(tx, signal.id()).isEmpty();
    }

    private static SignalTransition way(Signal signal) {
        return signal.state() == SignalState.DEFERRED
                ? SignalTransition.BACK_ON_AGENDA
                : SignalTransition.PUT_ON_AGENDA;
    }

    private Optional<SignalRefusal> against(Tx tx, Actor actor, Signal signal) {
        if (!SignalDuties.worksAtTable(actor)) {
            return Optional.of(Rule.NOT_ALLOWED);
        }
        if (signal.kind() == SignalKind.ADVICE_REQUEST) {
            return Optional.of(Rule.ADVICE_NOT_WEIGHED);
        }
        // Of a state that has no way to the agenda, that is what must be told first.
        return way(signal) == SignalTransition.PUT_ON_AGENDA
                        && (signal.state() == SignalState.IN_TESTING || nothingToTest(tx, signal))
                ? notReady(tx, signals, signal)
                : signal.state() == SignalState.DEFERRED ? namesReporter(tx, signals, signal) : Optional.empty();
    }

    /// What a report lacks to be brought to the table (T-S3).
    static Optional<SignalRefusal> notReady(Tx tx, Signals signals, Signal signal) {
        if (signal.subject().isEmpty()) {
            return Optional.of(Rule.SUBJECT_MISSING);
        }
        if (signal.municipality().isEmpty()) {
            return Optional.of(Rule.MUNICIPALITY_MISSING);
        }
        List<Fact> facts = signals.facts(tx, signal.id());
        if (facts.isEmpty() && signal.interpretation().isEmpty()) {
            return Optional.of(Rule.NOTHING_REPORTED);
        }
        if (facts.stream().anyMatch(fact -> fact.tested() == TestState.NOT_TESTED)) {
            return Optional.of(Rule.FACT_UNTESTED);
        }
        return namesReporter(tx, signals, signal);
    }

    /// W-D7: whichever way it comes to the table.
    private static Optional<SignalRefusal> namesReporter(Tx tx, Signals signals, Signal signal) {
        Stream<String> said = signals.facts(tx, signal.id()).stream()
                .flatMap(fact ->
                        Stream.of(fact.text().value(), fact.contributor().value()));
        Stream<String> read = Stream.concat(said, signal.interpretation().map(LongText::value).stream());
        return signals.namesReporter(tx, signal.id(), read.toList())
                ? Optional.of(Rule.REPORTER_NAMED)
                : Optional.empty();
    }
}
