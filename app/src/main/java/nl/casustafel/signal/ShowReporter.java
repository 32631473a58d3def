package nl.casustafel.signal;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;

/// Who reported, and the original mail, for who has the receiver's part. Covered on the screen until it is
/// asked for, and then it leaves a line that it was shown (DEC-7, W-D7).
public final class ShowReporter {
    private final Transactor transactor;
    private final Signals signals;

    public ShowReporter(Transactor transactor, Signals signals) {
        this.transactor = transactor;
        this.signals = signals;
    }

    /// Empty where it is not there or not for this person.
    public Optional<ReportSource> handle(Actor actor, SignalId id) {
        return transactor.read(
                actor,
                Purpose.TEST_SIGNAL,
                tx -> signals.source(tx, actor, id).map(source -> {
                    tx.audit(SignalAction.REPORTER_SHOWN, id);
                    return source;
                }));
    }
}
