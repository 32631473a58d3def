package nl.casustafel.meeting.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Writes fail while a test says so, as they do on a disk that is gone.
final class FailingDoor implements Transactor {
    boolean fails;
    private final Transactor inner;

    FailingDoor(Transactor inner) {
        this.inner = inner;
    }

    @Override
    public <T, R extends Refusal> Outcome<T, R> write(Actor actor, Purpose purpose, Function<Tx, Outcome<T, R>> work) {
        if (fails) {
            throw new IllegalStateException("the disk is gone");
        }
        return inner.write(actor, purpose, work);
    }

    @Override
    public <T> T read(Actor actor, Purpose purpose, Function<Tx, T> work) {
        return inner.read(actor, purpose, work);
    }

    @Override
    public void draft(Actor actor, Consumer<Tx> work) {
        inner.draft(actor, work);
    }
}
