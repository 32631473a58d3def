package nl.casustafel.referral.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Tx;

/// Everything the models of this room act with.
public record ReferralWork(ReferralDesk desk, ReferralSeat seat, ReferralActs acts) {
    Actor actor() {
        return seat.actor();
    }

    Texts texts() {
        return desk.texts();
    }

    /// Reads on the store thread, with the answer on the FX thread.
    <T> void read(Function<Tx, Optional<T>> read, Consumer<Optional<T>> then) {
        desk.background()
                .store(() -> seat.transactor().read(seat.actor(), Purpose.FOLLOW_UP, read))
                .then(then);
    }

    /// Acts on the store thread, with the answer on the FX thread.
    ///
    /// @param failed where there is no answer: the session says why
    <T, R extends Refusal> void store(
            Supplier<Outcome<T, R>> act, Consumer<? super T> done, Consumer<? super Refusal> refused, Runnable failed) {
        desk.background().store(act).otherwise(failed).then(outcome -> answer(outcome, done, refused));
    }

    /// As [#store], on the work pool.
    <T, R extends Refusal> void work(
            Supplier<Outcome<T, R>> act, Consumer<? super T> done, Consumer<? super Refusal> refused, Runnable failed) {
        desk.background().work(act).otherwise(failed).then(outcome -> answer(outcome, done, refused));
    }

    private static <T, R extends Refusal> void answer(
            Outcome<T, R> outcome, Consumer<? super T> done, Consumer<? super Refusal> refused) {
        switch (outcome) {
            case Outcome.Done<T, R>(T value) -> done.accept(value);
            case Outcome.Refused<T, R>(R refusal) -> refused.accept(refusal);
        }
    }
}
