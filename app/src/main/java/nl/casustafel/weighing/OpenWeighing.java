package nl.casustafel.weighing;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.MoveSignal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalTransition;
import nl.casustafel.signal.StepReason;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Begins the weighing of a signal that is on the agenda (T-S4). After a deferral the form of the time
/// before is taken along; positions are not, for they were taken on less.
public final class OpenWeighing {
    private final Transactor transactor;
    private final Weighings weighings;
    private final MoveSignal moveSignal;
    private final CaseClock clock;

    public OpenWeighing(Transactor transactor, Weighings weighings, MoveSignal moveSignal, CaseClock clock) {
        this.transactor = transactor;
        this.weighings = weighings;
        this.moveSignal = moveSignal;
        this.clock = clock;
    }

    public Outcome<WeighingId, WeighingRefusal> handle(Actor actor, SignalId signal, WeighingManner manner) {
        return transactor.write(actor, Purpose.WEIGH_SIGNAL, tx -> within(tx, actor, signal, manner));
    }

    /// Whether the last weighing of it ended in a deferral.
    public boolean wasDeferred(Tx tx, Actor actor, SignalId signal) {
        return weighings
                .latestOf(tx, actor, signal)
                .filter(last -> last.value().state() == WeighingState.DEFERRED)
                .isPresent();
    }

    public Outcome<WeighingId, WeighingRefusal> within(Tx tx, Actor actor, SignalId signal, WeighingManner manner) {
        if (!Recording.allowedTo(actor)) {
            return Outcome.refused(WeighingRefusal.Plain.NOT_YOURS);
        }
        Optional<Weighing> before = weighings.latestOf(tx, actor, signal).map(Versioned::value);
        if (before.filter(Weighing::isOpen).isPresent()) {
            return Outcome.refused(WeighingRefusal.Plain.ALREADY_OPEN);
        }
        return WeighingRefusal.ofSignal(
                        moveSignal.within(tx, actor, signal, SignalTransition.BEGIN_WEIGHING, StepReason.none()))
                .map(_ -> opened(tx, actor, signal, manner, before));
    }

    private WeighingId opened(Tx tx, Actor actor, SignalId signal, WeighingManner manner, Optional<Weighing> before) {
        Weighing weighing = new Weighing(
                WeighingId.fresh(),
                signal,
                manner,
                WeighingState.OPEN,
                clock.now(),
                actor.person(),
                before.map(Weighing::form).orElse(WeighingForm.EMPTY),
                Optional.empty());
        weighings.add(tx, weighing);
        tx.audit(WeighingAction.WEIGHING_OPENED, weighing.id());
        tx.emit(new WeighingChanged(weighing.id(), signal));
        return weighing.id();
    }
}
