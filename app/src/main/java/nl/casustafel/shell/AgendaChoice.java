package nl.casustafel.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Question;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingKind;
import nl.casustafel.meeting.MeetingRefusal;
import nl.casustafel.meeting.MeetingState;
import nl.casustafel.meeting.ui.MeetingPlace;
import nl.casustafel.meeting.ui.PlanMeetingPlace;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.ui.AgendaDoor;
import nl.casustafel.signal.ui.ListActs.Handled;
import nl.casustafel.weighing.WeighingManner;

/// Puts a signal on the agenda of a planned meeting: asks which one, or leads to planning where there
/// is none; or has it weighed outside one. Between the screens of signals and of meetings, which do not know
/// each other.
final class AgendaChoice implements AgendaDoor {
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

    @Override
    public void choose(SignalId signal, Consumer<Refusal> refused) {
        choose(meeting -> put(signal, meeting, refused));
    }

    @Override
    public void weighOutside(SignalId signal, Consumer<Refusal> refused) {
        bench.dialogs()
                .ask(Question.about("shell.outside")
                        .answer("shell.outside.phone", () -> begin(signal, WeighingManner.PHONE, refused))
                        .answer("shell.outside.written", () -> begin(signal, WeighingManner.WRITTEN, refused))
                        .orCancel());
    }

    private void begin(SignalId signal, WeighingManner manner, Consumer<Refusal> refused) {
        ShortText place = ShortText.of(bench.texts().dutch().get("shell.outside.place", manner));
        bench.background()
                .store(() -> acts.weighOutside().handle(seat.actor(), signal, manner, place))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Meeting.Key, MeetingRefusal>(Meeting.Key begun) ->
                            bench.navigator().go(new MeetingPlace(begun));
                        case Outcome.Refused<Meeting.Key, MeetingRefusal>(MeetingRefusal refusal) ->
                            refused.accept(refusal.own());
                    }
                });
    }

    /// Each in a transaction of its own, so that one that may not go there keeps no other back.
    void chooseForSeveral(List<SignalId> signals, Consumer<List<Handled>> answered) {
        choose(meeting -> bench.background()
                .store(() -> signals.stream()
                        .map(signal -> Handled.of(signal, () -> objection(signal, meeting)))
                        .toList())
                .then(answered));
    }

    private void choose(Consumer<Meeting> chosen) {
        bench.background()
                .store(() -> seat.transactor()
                        .read(seat.actor(), Purpose.PREPARE_MEETING, tx -> stores.meetingReads.list(tx, seat.actor())))
                .then(all -> ask(
                        all.stream()
                                .filter(meeting -> meeting.state() != MeetingState.CLOSED)
                                .filter(meeting -> meeting.plan().kind() != MeetingKind.OUTSIDE)
                                .toList(),
                        chosen));
    }

    private void ask(List<Meeting> planned, Consumer<Meeting> chosen) {
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
                        .answer("shell.agenda.put", () -> which.reveal().ifPresent(chosen))
                        .orCancel());
    }

    private void put(SignalId signal, Meeting meeting, Consumer<Refusal> refused) {
        bench.background().store(() -> objection(signal, meeting)).then(objection -> objection.ifPresent(refused));
    }

    /// Why it did not go there; empty where it did.
    private Optional<Refusal> objection(SignalId signal, Meeting meeting) {
        return acts.putSignalOnAgenda().handle(seat.actor(), meeting.id(), signal, MINUTES)
                        instanceof Outcome.Refused<?, MeetingRefusal>(MeetingRefusal refusal)
                ? Optional.of(refusal.own())
                : Optional.empty();
    }

    private String named(Meeting meeting) {
        return meeting.number().text() + "  "
                + bench.texts().date(meeting.plan().date());
    }
}
