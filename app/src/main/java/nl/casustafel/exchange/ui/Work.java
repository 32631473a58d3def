package nl.casustafel.exchange.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Progress;
import nl.casustafel.desk.Reply;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/// One act of a part of the screen after the other, and what became of it. FX thread.
final class Work {
    private final ExchangeDesk desk;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Progress> busy = new ReadOnlyObjectWrapper<>();

    Work(ExchangeDesk desk) {
        this.desk = desk;
    }

    /// False where something else is going on.
    boolean begin(String key) {
        if (busy.get() != null) {
            return false;
        }
        Progress progress = background().progress();
        progress.say(desk.texts().get(key));
        busy.set(progress);
        notice.set(null);
        return true;
    }

    void end(@Nullable Notice told) {
        busy.set(null);
        notice.set(told);
    }

    void refuse(Refusal refusal) {
        end(Notice.refused(desk.texts(), refusal));
    }

    void tell(Notice told) {
        notice.set(told);
    }

    <T, R extends Refusal> void store(Supplier<Outcome<T, R>> act, Consumer<T> next, Consumer<R> refused) {
        follow(background().store(act), next, refused);
    }

    <T, R extends Refusal> void aside(Supplier<Outcome<T, R>> act, Consumer<T> next, Consumer<R> refused) {
        follow(background().work(act), next, refused);
    }

    private <T, R extends Refusal> void follow(Reply<Outcome<T, R>> reply, Consumer<T> next, Consumer<R> refused) {
        reply.otherwise(() -> end(null)).then(outcome -> {
            switch (outcome) {
                case Outcome.Done<T, R>(T value) -> next.accept(value);
                case Outcome.Refused<T, R>(R refusal) -> refused.accept(refusal);
            }
        });
    }

    private Background background() {
        return desk.background();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Present while something is going on.
    ReadOnlyObjectProperty<@Nullable Progress> busy() {
        return busy.getReadOnlyProperty();
    }
}
