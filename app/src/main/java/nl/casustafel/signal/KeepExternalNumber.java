package nl.casustafel.signal;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.vault.Transactor;

/// Writes down under which number the national system has a signal, or that it has none any more
/// (DEC-22), in whatever state the signal is. Two signals may bear the same one. A case has its own,
/// which begins as that of its signal.
public final class KeepExternalNumber {
    private final Transactor transactor;
    private final Signals signals;

    public KeepExternalNumber(Transactor transactor, Signals signals) {
        this.transactor = transactor;
        this.signals = signals;
    }

    public static boolean allowedTo(Actor actor) {
        return SignalDuties.worksAtTable(actor);
    }

    public Outcome<SignalId, SignalRefusal> handle(Actor actor, SignalId id, Optional<ExternalNumber> number) {
        return transactor.write(
                actor,
                Purpose.TEST_SIGNAL,
                tx -> signals.sought(tx, actor, id).then(_ -> {
                    if (!allowedTo(actor)) {
                        return Outcome.refused(Rule.NOT_ALLOWED);
                    }
                    signals.keepExternal(tx, id, number);
                    tx.audit(SignalAction.EXTERNAL_NUMBER_KEPT, id);
                    tx.emit(new SignalChanged(id));
                    return Outcome.done(id);
                }));
    }
}
