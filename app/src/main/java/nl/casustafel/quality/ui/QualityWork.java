package nl.casustafel.quality.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.quality.QualityRefusal;
import nl.casustafel.texts.Texts;

/// How the models of this room read and act: on the store thread, in the name of one actor, with the
/// answer on the FX thread.
public record QualityWork(QualityDesk desk, QualitySeat seat, QualityActs acts) {
    Actor actor() {
        return seat.actor();
    }

    Texts texts() {
        return desk.texts();
    }

    <T> void read(Supplier<T> query, Consumer<? super T> show) {
        desk.background().store(query).then(show);
    }

    <T> void ask(
            Supplier<Outcome<T, QualityRefusal>> act,
            Consumer<? super T> done,
            Consumer<? super QualityRefusal> refused) {
        desk.background().store(act).then(outcome -> {
            switch (outcome) {
                case Outcome.Done<T, QualityRefusal>(T value) -> done.accept(value);
                case Outcome.Refused<T, QualityRefusal>(QualityRefusal refusal) -> refused.accept(refusal);
            }
        });
    }
}
