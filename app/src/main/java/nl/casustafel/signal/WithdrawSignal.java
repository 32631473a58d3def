package nl.casustafel.signal;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.vault.Transactor;

/// Takes a signal back, with the reason, before it is weighed (T-S10): only who received it, or the file
/// holder of where it belongs. What lies before the three is not ended by one of them (W-C3), and
/// whoever notified from another organisation than who takes it back is told (W-C9).
public final class WithdrawSignal {
    private final Transactor transactor;
    private final Signals signals;
    private final MoveSignal move;
    private final OweParticipant owe;

    public WithdrawSignal(Transactor transactor, Signals signals, MoveSignal move, OweParticipant owe) {
        this.transactor = transactor;
        this.signals = signals;
        this.move = move;
        this.owe = owe;
    }

    /// Among those who see it.
    public static boolean mayTakeBack(Actor actor, Signal signal) {
        return actor.has(Role.FILE_HOLDER)
                || (SignalDuties.takesIn(actor) && signal.receipt().receiver().equals(actor.person()));
    }

    public Outcome<Signal, SignalRefusal> handle(Actor actor, SignalId id, LongText reason) {
        return transactor.write(
                actor,
                Purpose.TEST_SIGNAL,
                tx -> signals.sought(tx, actor, id)
                        .then(found -> mayTakeBack(actor, found.value())
                                ? move.step(tx, actor, found, SignalTransition.WITHDRAW, StepReason.because(reason))
                                : Outcome.refused(Rule.TAKE_BACK_NOT_YOURS))
                        .map(moved -> {
                            owe.unlessOfOneHouse(tx, actor, moved.value());
                            return moved.value();
                        }));
    }
}
