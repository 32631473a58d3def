package nl.casustafel.signal.ui;

import java.util.Optional;
import java.util.function.Consumer;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.signal.ExternalNumber;
import nl.casustafel.signal.KeepExternalNumber;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRefusal;

/// The number the national system gave one signal (DEC-22). FX thread only.
final class ExternalNumberModel {
    final Field<Optional<ExternalNumber>> number =
            new Field<>(ExternalNumber::parse, ExternalNumber::value, ExternalNumber.MAX).optional();
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final KeepExternalNumber keep;
    private final SignalId id;
    private final Consumer<Notice> tell;

    ExternalNumberModel(SignalDesk desk, SignalSeat seat, KeepExternalNumber keep, SignalId id, Consumer<Notice> tell) {
        this.desk = desk;
        this.seat = seat;
        this.keep = keep;
        this.id = id;
        this.tell = tell;
    }

    boolean keeps() {
        return KeepExternalNumber.allowedTo(seat.actor());
    }

    /// What somebody is typing meanwhile stays.
    void show(SignalFile file) {
        if (!number.dirty().get()) {
            number.show(file.external());
        }
    }

    /// Nothing typed means it has none.
    void keep() {
        number.reveal()
                .ifPresent(typed -> desk.background()
                        .store(() -> keep.handle(seat.actor(), id, typed))
                        .then(this::tell));
    }

    private void tell(Outcome<SignalId, SignalRefusal> outcome) {
        switch (outcome) {
            case Outcome.Done<SignalId, SignalRefusal> _ -> {
                number.saved();
                tell.accept(Notice.done(desk.texts(), "casefile.external.kept"));
            }
            case Outcome.Refused<SignalId, SignalRefusal>(SignalRefusal refusal) ->
                tell.accept(Notice.refused(desk.texts(), refusal));
        }
    }
}
