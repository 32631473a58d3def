package nl.casustafel.signal.ui;

import java.util.function.Consumer;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.signal.AnswerUrgent;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.signal.SignalRefusal.Rule;

/// Answers the urgent check of a signal that is there (SP1-SP3). FX thread only.
final class UrgentModel {
    final UrgentForm form;
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final AnswerUrgent act;
    private final SignalId id;

    UrgentModel(SignalDesk desk, SignalSeat seat, AnswerUrgent act, SignalId id) {
        this.form = new UrgentForm(desk.texts(), seat.clock());
        this.desk = desk;
        this.seat = seat;
        this.act = act;
        this.id = id;
    }

    /// Nothing is answered beforehand: each time is about now.
    FormDraft into(FormDraft draft) {
        form.clear();
        return draft.with("threat", form.threat).with("means", form.means).with("danger", form.danger);
    }

    /// @param done runs where it was kept
    void save(Runnable done, Consumer<Notice> tell) {
        if (form.answers().isEmpty()) {
            tell.accept(Notice.refused(desk.texts(), Rule.URGENT_UNANSWERED));
            return;
        }
        desk.background()
                .store(() -> act.handle(seat.actor(), id, form.answers().orElseThrow()))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Signal, SignalRefusal>(Signal signal) -> {
                            done.run();
                            tell.accept(told(signal));
                        }
                        case Outcome.Refused<Signal, SignalRefusal>(SignalRefusal refusal) ->
                            tell.accept(Notice.refused(desk.texts(), refusal));
                    }
                });
    }

    /// What to do first stays in sight.
    private Notice told(Signal signal) {
        return signal.urgent().emergency()
                ? Notice.warning(
                        desk.texts(),
                        "signal.urgent.emergency",
                        desk.texts().time(seat.clock().now()))
                : Notice.saved(desk.texts(), seat.clock().now());
    }
}
