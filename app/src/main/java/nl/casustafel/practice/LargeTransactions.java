package nl.casustafel.practice;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// Runs many acts in one transaction, so that a store fills without forcing every act to disk (DEC-39). Each
/// act is still guarded by its use case; a refusal means the content is wrong, and undoes the whole
/// transaction. The log says who filled the store, not who acted in the story.
final class LargeTransactions implements Transactor {
    private final Transactor store;
    private @Nullable Tx running;

    LargeTransactions(Transactor store) {
        this.store = store;
    }

    /// Runs `work`, in which every act shares one transaction.
    <T> T together(Actor filling, Supplier<T> work) {
        Outcome<T, Refusal> outcome = store.write(filling, Purpose.PRACTICE, tx -> {
            tx.audit(PracticeAction.PRACTICE_FILLED, TeamSettings.Key.ONLY);
            running = tx;
            try {
                return Outcome.done(work.get());
            } finally {
                running = null;
            }
        });
        return value(outcome);
    }

    @Override
    public <T, R extends Refusal> Outcome<T, R> write(Actor actor, Purpose purpose, Function<Tx, Outcome<T, R>> work) {
        return Outcome.done(value(work.apply(running())));
    }

    @Override
    public <T> T read(Actor actor, Purpose purpose, Function<Tx, T> work) {
        return work.apply(running());
    }

    @Override
    public void draft(Actor actor, Consumer<Tx> work) {
        work.accept(running());
    }

    private Tx running() {
        if (running == null) {
            throw new IllegalStateException("no transaction is running");
        }
        return running;
    }

    /// What an act led to that cannot have been refused.
    static <T, R extends Refusal> T value(Outcome<T, R> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, R>(T value) -> value;
            case Outcome.Refused<T, R>(R refusal) ->
                throw new IllegalStateException("practice content was refused: " + refusal.textKey());
        };
    }
}
