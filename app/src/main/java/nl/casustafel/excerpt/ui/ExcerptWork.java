package nl.casustafel.excerpt.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.casustafel.desk.Background;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Tx;

/// Everything the models of this room act with.
public record ExcerptWork(ExcerptDesk desk, ExcerptSeat seat, ExcerptLooks looks, ExcerptActs acts) {
    Actor actor() {
        return seat.actor();
    }

    Texts texts() {
        return desk.texts();
    }

    LocalDate today() {
        return seat.clock().today();
    }

    Background background() {
        return desk.background();
    }

    /// On the store thread, with the answer on the FX thread.
    <T, R extends Refusal> void store(
            Supplier<Outcome<T, R>> act, Consumer<? super T> done, Consumer<? super Refusal> refused, Runnable failed) {
        background().store(act).otherwise(failed).then(outcome -> answer(outcome, done, refused));
    }

    /// As [#store], on the work pool.
    <T, R extends Refusal> void work(
            Supplier<Outcome<T, R>> act, Consumer<? super T> done, Consumer<? super Refusal> refused, Runnable failed) {
        background().work(act).otherwise(failed).then(outcome -> answer(outcome, done, refused));
    }

    Map<PersonId, ShortText> names(Tx tx) {
        return looks.team().everyone(tx).stream().collect(Collectors.toMap(TeamPerson::id, TeamPerson::name));
    }

    private static <T, R extends Refusal> void answer(
            Outcome<T, R> outcome, Consumer<? super T> done, Consumer<? super Refusal> refused) {
        switch (outcome) {
            case Outcome.Done<T, R>(T value) -> done.accept(value);
            case Outcome.Refused<T, R>(R refusal) -> refused.accept(refusal);
        }
    }
}
