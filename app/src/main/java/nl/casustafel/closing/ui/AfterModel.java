package nl.casustafel.closing.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.closing.ClosingRefusal;
import nl.casustafel.closing.ClosingTask;
import nl.casustafel.closing.OwedTask;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Outcome;
import org.jspecify.annotations.Nullable;

/// What is left to do of cases that are over, by number and nothing more (W-E3). FX thread only.
final class AfterModel {
    private final ClosingSeat seat;
    private final ClosingLooks looks;
    private final ClosingActs acts;
    private final ClosingDesk desk;
    private final ReadOnlyObjectWrapper<@Nullable List<OwedTask>> tasks = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    AfterModel(ClosingSeat seat, ClosingLooks looks, ClosingActs acts, ClosingDesk desk) {
        this.seat = seat;
        this.looks = looks;
        this.acts = acts;
        this.desk = desk;
    }

    /// Null until it was read.
    ReadOnlyObjectProperty<@Nullable List<OwedTask>> tasks() {
        return tasks.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    LocalDate today() {
        return seat.clock().today();
    }

    void load() {
        desk.background()
                .store(() -> seat.read(tx -> looks.ends().owed(tx, seat.actor())))
                .then(tasks::set);
    }

    void done(ClosingTask.Key id) {
        desk.background().store(() -> acts.task().handle(seat.actor(), id)).then(outcome -> {
            if (outcome instanceof Outcome.Refused<ClosingTask.Key, ClosingRefusal>(ClosingRefusal refusal)) {
                notice.set(Notice.refused(desk.texts(), refusal));
            }
        });
    }
}
