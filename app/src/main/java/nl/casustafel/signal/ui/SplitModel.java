package nl.casustafel.signal.ui;

import java.util.function.Consumer;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.signal.SplitSignal;

/// Makes another signal of the report whose page is open (DEC-13). FX thread only.
final class SplitModel {
    final SplitForm form;
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final SplitSignal act;
    private final SignalId id;

    SplitModel(SignalDesk desk, SignalSeat seat, SplitSignal act, SignalId id) {
        this.form = new SplitForm(desk.texts(), seat.clock());
        this.desk = desk;
        this.seat = seat;
        this.act = act;
        this.id = id;
    }

    /// @param done runs where it was made
    void save(Runnable done, Consumer<Notice> tell) {
        form.reveal()
                .ifPresent(part -> desk.background()
                        .store(() -> act.handle(seat.actor(), id, part))
                        .then(outcome -> {
                            switch (outcome) {
                                case Outcome.Done<Signal, SignalRefusal>(Signal made) -> {
                                    done.run();
                                    tell.accept(Notice.done(
                                            desk.texts(),
                                            "signal.split.done",
                                            made.number().text()));
                                }
                                case Outcome.Refused<Signal, SignalRefusal>(SignalRefusal refusal) ->
                                    tell.accept(Notice.refused(desk.texts(), refusal));
                            }
                        }));
    }
}
