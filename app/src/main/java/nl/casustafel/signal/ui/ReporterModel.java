package nl.casustafel.signal.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import nl.casustafel.signal.ShowReporter;
import nl.casustafel.signal.SignalId;

/// Whether the reporter of a signal's page is shown: covered until asked for (W-D7). FX thread.
final class ReporterModel {
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final ShowReporter show;
    private final SignalId id;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();

    ReporterModel(SignalDesk desk, SignalSeat seat, ShowReporter show, SignalId id) {
        this.desk = desk;
        this.seat = seat;
        this.show = show;
        this.id = id;
    }

    /// Covered again as soon as the page is left.
    ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    void show() {
        desk.background().store(() -> show.handle(seat.actor(), id)).then(found -> shown.set(found.isPresent()));
    }
}
