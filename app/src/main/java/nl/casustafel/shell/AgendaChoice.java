package nl.casustafel.shell;

import java.util.List;
import java.util.function.Consumer;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Question;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingRefusal;
import nl.casustafel.meeting.MeetingState;
import nl.casustafel.meeting.ui.PlanMeetingPlace;
import nl.casustafel.signal.SignalId;

/// Puts a signal on the agenda of a planned meeting: asks which one, or leads to planning where there
/// is none. Between the screens of signals and of meetings, which do not know each other.
final class AgendaChoice {
    private static final int MINUTES = 15;

    private final Seat seat;
    private final Bench bench;
    private final Stores stores;
    private final Acts acts;

    AgendaChoice(Seat seat, Bench bench, Stores stores, Acts acts) {
        this.seat = seat;
        this.bench = bench;
        this.stores = stores;
        this.acts = acts;
    }

    void choose(SignalId signal, Consumer<Refusal> refused) {
        bench.background()
                .store(() -> seat.transactor()
                        .read(seat.actor(), Purpose.PREPARE_MEETING, tx -> stores.meetingReads.list(tx, seat.actor())))
                .then(all -> ask(
                        signal,
                        all.stream()
                                .filter(meeting -> meeting.state() != MeetingState.CLOSED)
                                .toList(),
                        refused));
    }

    private void ask(SignalId signal, List<Meeting> planned, Consumer<Refusal> refused) {
        if (planned.isEmpty()) {
            bench.dialogs()
                    .ask(Question.about("shell.agenda.none")
                            .answer("shell.agenda.plan", () -> bench.navigator().go(new PlanMeetingPlace()))
                            .orCancel());
            return;
        }
        Choice<Meeting> which = new Choice<>(planned, this::named);
        which.show(planned.getFirst());
        FormPane form = new FormPane(bench.texts(), () -> {}).choice("shell.agenda.meeting", which);
        bench.dialogs()
                .ask(Question.about("shell.agenda.choose")
                        .showing(form.node())
                        .answer(
                                "shell.agenda.put",
                                () -> which.reveal().ifPresent(meeting -> put(signal, meeting, refused)))
                        .orCancel());
    }

    private void put(SignalId signal, Meeting meeting, Consumer<Refusal> refused) {
        bench.background()
                .store(() -> acts.putSignalOnAgenda().handle(seat.actor(), meeting.id(), signal, MINUTES))
                .then(outcome -> {
                    if (outcome instanceof Outcome.Refused<?, MeetingRefusal>(MeetingRefusal refusal)) {
                        refused.accept(refusal instanceof MeetingRefusal.Elsewhere(Refusal own) ? own : refusal);
                    }
                });
    }

    private String named(Meeting meeting) {
        return meeting.number().text() + "  "
                + bench.texts().date(meeting.plan().date());
    }
}
