package nl.casustafel.meeting.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Tx;

/// How the models of this room read and act: on the store thread, in the name of one actor, with the answer
/// on the FX thread.
public record MeetingWork(
        MeetingDesk desk,
        MeetingSeat seat,
        MeetingLooks looks,
        MeetingActs meeting,
        TableActs table,
        Projecting projecting) {
    Actor actor() {
        return seat.actor();
    }

    Texts texts() {
        return desk.texts();
    }

    <T> void read(Purpose purpose, Function<Tx, T> query, Consumer<? super T> show) {
        desk.background()
                .store(() -> seat.transactor().read(actor(), purpose, query))
                .then(show);
    }

    <T, R extends Refusal> void ask(
            Supplier<Outcome<T, R>> act, Consumer<? super T> done, Consumer<? super R> refused) {
        desk.background().store(act).then(outcome -> {
            switch (outcome) {
                case Outcome.Done<T, R>(T value) -> done.accept(value);
                case Outcome.Refused<T, R>(R refusal) -> refused.accept(refusal);
            }
        });
    }
}
