package nl.casustafel.quality.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Notice;
import nl.casustafel.quality.OpenSheet;
import nl.casustafel.quality.QualityRefusal;
import org.jspecify.annotations.Nullable;

/// *Oefening*: the sheet of the exercise that runs, or that there is none, or that it was handed in. FX
/// thread only.
final class TakePartModel {
    /// What stands in front.
    sealed interface Front {}

    record Rating(SheetModel sheet) implements Front {}

    record Loading() implements Front {}

    record NoneRuns() implements Front {}

    record HandedIn() implements Front {}

    private final QualityWork work;
    private final ReadOnlyObjectWrapper<Front> front = new ReadOnlyObjectWrapper<>(new Loading());
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    TakePartModel(QualityWork work) {
        this.work = work;
    }

    ReadOnlyObjectProperty<Front> front() {
        return front.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    void load() {
        work.read(
                () -> work.acts().exercise().read().mine(work.actor()),
                (Optional<OpenSheet> found) -> front.set(found.map(this::of).orElseGet(NoneRuns::new)));
    }

    private Front of(OpenSheet sheet) {
        return sheet.handedIn() ? new HandedIn() : new Rating(new SheetModel(work, sheet));
    }

    void handIn() {
        if (front.get() instanceof Rating(SheetModel sheet)) {
            sheet.reveal()
                    .ifPresentOrElse(
                            answers -> work.ask(
                                    () -> work.acts()
                                            .exercise()
                                            .handIn()
                                            .handle(work.actor(), sheet.exercise(), answers),
                                    _ -> {
                                        sheet.handedIn();
                                        front.set(new HandedIn());
                                    },
                                    this::refuse),
                            () -> refuse(QualityRefusal.INCOMPLETE));
        }
    }

    private void refuse(QualityRefusal refusal) {
        notice.set(Notice.refused(work.texts(), refusal));
    }

    void flush() {
        if (front.get() instanceof Rating(SheetModel sheet)) {
            sheet.flush();
        }
    }
}
