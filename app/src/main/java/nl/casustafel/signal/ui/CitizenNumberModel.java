package nl.casustafel.signal.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.CitizenNumber;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.CitizenNumberOfSubject;
import nl.casustafel.signal.SignalId;

/// The citizen service number of one subject: masked, shown when asked, typed anew (W-D9). FX thread only.
final class CitizenNumberModel {
    private static final int LONGEST = 20;

    final Field<CitizenNumber> typed = new Field<>(CitizenNumber::parse, CitizenNumber::whole, LONGEST);
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final CitizenNumberOfSubject number;
    private final SignalId id;
    private final Consumer<Notice> tell;
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");

    CitizenNumberModel(
            SignalDesk desk,
            SignalSeat seat,
            CitizenNumberOfSubject number,
            SignalId id,
            Consumer<Notice> tell) {
        this.desk = desk;
        this.seat = seat;
        this.number = number;
        this.id = id;
        this.tell = tell;
    }

    /// Empty while there is none.
    ReadOnlyStringProperty shown() {
        return shown.getReadOnlyProperty();
    }

    void load() {
        desk.background()
                .store(() -> seat.transactor()
                        .read(seat.actor(), Purpose.TEST_SIGNAL, tx -> number.masked(tx, seat.actor(), id)))
                .then(masked -> shown.set(masked.orElse("")));
    }

    void keep() {
        typed.reveal().ifPresent(this::keep);
    }

    private void keep(CitizenNumber given) {
        desk.background()
                .store(() -> number.keep(seat.actor(), id, Optional.of(given)))
                .then(outcome -> done(outcome, () -> {
                    typed.clear();
                    shown.set(given.masked());
                }));
    }

    void remove() {
        desk.background()
                .store(() -> number.keep(seat.actor(), id, Optional.empty()))
                .then(outcome -> done(outcome, () -> shown.set("")));
    }

    /// In whole; leaving the page, or reading it again, masks it.
    void show() {
        desk.background().store(() -> number.show(seat.actor(), id)).then(outcome -> {
            switch (outcome) {
                case Outcome.Done<CitizenNumber, ? extends Refusal>(CitizenNumber whole) -> shown.set(whole.whole());
                case Outcome.Refused<CitizenNumber, ? extends Refusal>(Refusal refusal) ->
                    tell.accept(Notice.refused(desk.texts(), refusal));
            }
        });
    }

    private <T> void done(Outcome<T, ? extends Refusal> outcome, Runnable then) {
        switch (outcome) {
            case Outcome.Done<T, ? extends Refusal> _ -> then.run();
            case Outcome.Refused<T, ? extends Refusal>(Refusal refusal) ->
                tell.accept(Notice.refused(desk.texts(), refusal));
        }
    }
}
