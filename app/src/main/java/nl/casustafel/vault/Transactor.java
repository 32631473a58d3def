package nl.casustafel.vault;

import java.util.function.Consumer;
import java.util.function.Function;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;

/// The one way into the store. All calls are made on the store thread and never interrupted.
/// Every method throws [StoreFailed] when the world failed; after that the session is over.
public interface Transactor {
    /// Runs `work` and commits when it returns `Done` with at least one audit line, forced to disk before this
    /// returns.
    /// `Refused` rolls back. `Done` without an audit line is a bug: rolled back and thrown. Does not nest.
    /// Throws [WritesPaused] before `work` begins where the disk has too little room; only what notes that
    /// somebody came in or changed a passphrase ([Purpose#SIGN_IN]) goes on then.
    <T, R extends Refusal> Outcome<T, R> write(Actor actor, Purpose purpose, Function<Tx, Outcome<T, R>> work);

    /// Reads. Audit lines added by `work` (a record was opened) are committed; any other write is a bug and
    /// throws `IllegalStateException` before it reaches the database.
    <T> T read(Actor actor, Purpose purpose, Function<Tx, T> work);

    /// Writes to the draft table only, without an audit line (DEC-33); anything else is a bug and throws.
    void draft(Actor actor, Consumer<Tx> work);
}
