package nl.casustafel.signal.ui;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.kernel.Purpose;

/// All that happened to the signal of a page, what other rooms know of it included. FX thread only.
final class TimeLineModel {
    private final ReadOnlyObjectWrapper<List<Happening>> happenings = new ReadOnlyObjectWrapper<>(List.of());
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final Happening.Elsewhere elsewhere;

    TimeLineModel(SignalDesk desk, SignalSeat seat, Happening.Elsewhere elsewhere) {
        this.desk = desk;
        this.seat = seat;
        this.elsewhere = elsewhere;
    }

    /// The latest first.
    ReadOnlyObjectProperty<List<Happening>> happenings() {
        return happenings.getReadOnlyProperty();
    }

    /// Of a page that was opened, so that reading the rest of it is no opening.
    void show(SignalPage page) {
        desk.background()
                .store(() -> seat.transactor()
                        .read(
                                seat.actor(),
                                Purpose.TEST_SIGNAL,
                                tx -> new TimeLine(desk.texts(), page.names())
                                        .of(
                                                page.file(),
                                                elsewhere.of(
                                                        tx,
                                                        seat.actor(),
                                                        page.file().signal().id()))))
                .then(happenings::set);
    }
}
