package nl.casustafel.minutes.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.casustafel.desk.Background;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.texts.Texts;

/// Everything the models of this room act with.
public record MinutesWork(MinutesDesk desk, MinutesSeat seat, MinutesLooks looks, MinutesActs acts, MinutesWays ways) {
    Actor actor() {
        return seat.actor();
    }

    Texts texts() {
        return desk.texts();
    }

    Background background() {
        return desk.background();
    }

    /// On the store thread, with the answer on the FX thread.
    ///
    /// @param failed where there is no answer: the session says why
    <T, R extends Refusal> void store(
            Supplier<Outcome<T, R>> act, Consumer<? super T> done, Consumer<? super Refusal> refused, Runnable failed) {
        background().store(act).otherwise(failed).then(outcome -> answer(outcome, done, refused));
    }

    /// As [#store], on the work pool.
    <T, R extends Refusal> void work(
            Supplier<Outcome<T, R>> act, Consumer<? super T> done, Consumer<? super Refusal> refused, Runnable failed) {
        background().work(act).otherwise(failed).then(outcome -> answer(outcome, done, refused));
    }

    private static <T, R extends Refusal> void answer(
            Outcome<T, R> outcome, Consumer<? super T> done, Consumer<? super Refusal> refused) {
        switch (outcome) {
            case Outcome.Done<T, R>(T value) -> done.accept(value);
            case Outcome.Refused<T, R>(R refusal) -> refused.accept(refusal);
        }
    }
}
