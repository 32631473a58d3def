package nl.casustafel.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.MeetingReads;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.SignalRow;
import nl.casustafel.signal.SignalSelection;
import nl.casustafel.signal.SignalState;
import nl.casustafel.signal.Terms;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.ToConfirm;

/// What signals ask by the state they stand in, so that none is parked (DEC-12, decision 36). Opens
/// nothing.
record SignalRows(TodayReads.OfSignals signals, MeetingReads meetings, Tx tx, Actor actor, LocalDate until) {
    List<TodayRow> all() {
        Map<SignalId, SignalRow> running = signals.reads().list(tx, actor, SignalSelection.RUNNING.filter()).stream()
                .collect(Collectors.toMap(SignalRow::id, Function.identity()));
        List<TodayRow> rows = new ArrayList<>();
        signals.weighings().deferred(tx, actor).stream()
                .filter(deferred -> !deferred.returnsOn().isAfter(until))
                .forEach(deferred -> Optional.ofNullable(running.get(deferred.signal()))
                        .ifPresent(signal ->
                                rows.add(row(TodayKind.DEFERRED_SIGNAL, signal, Optional.of(deferred.returnsOn())))));
        running.values().stream()
                .filter(this::waitsForReceiver)
                .forEach(signal -> by(kind(signal), signal, Terms.agendaBy(signal.termFrom()), rows));
        if (TodayReads.preparesMeetings(actor)) {
            forAnAgenda(running, rows);
            toConfirm(rows);
        }
        if (actor.has(Role.FILE_HOLDER) || actor.has(Role.DECIDER)) {
            toEnd(running, rows);
        }
        return rows;
    }

    private static TodayKind kind(SignalRow signal) {
        return signal.kind() == SignalKind.REPORT ? TodayKind.TEST_SIGNAL : TodayKind.GIVE_ADVICE;
    }

    /// For who received it, until it stands on an agenda, or the advice was given.
    private boolean waitsForReceiver(SignalRow signal) {
        return signal.state().amendable() && signal.receiver().equals(actor.person());
    }

    /// Without a meeting it is due a term after it came there.
    private void forAnAgenda(Map<SignalId, SignalRow> running, List<TodayRow> rows) {
        Set<Object> told = rows.stream().map(TodayRow::leadsTo).collect(Collectors.toSet());
        meetings.toBeScheduled(tx, actor)
                .forEach(id -> Optional.ofNullable(running.get(id))
                        .filter(signal -> !told.contains(signal.id()))
                        .ifPresent(signal -> rows.add(row(
                                TodayKind.FOR_AN_AGENDA,
                                signal,
                                Optional.of(Terms.nextStepBy(signal.stateSince()))
                                        .filter(day -> signal.state() == SignalState.ON_AGENDA)))));
    }

    /// A line per signal that was weighed outside a meeting; the next agenda has an item for it.
    private void toConfirm(List<TodayRow> rows) {
        signals.weighings().toConfirm(tx, actor).stream()
                .map(ToConfirm::signal)
                .distinct()
                .flatMap(id -> signals.reads().again(tx, actor, id).stream())
                .map(SignalFile::signal)
                .forEach(signal -> rows.add(new TodayRow(
                        TodayKind.CONFIRM_POSITION,
                        ShortText.of(signal.number().text()),
                        Optional.empty(),
                        signal.id())));
    }

    /// For its file holder and who received it: a weighing nobody ended and that lies on no agenda, and
    /// what was answered while nothing more is owed about it (T-S8b).
    private void toEnd(Map<SignalId, SignalRow> running, List<TodayRow> rows) {
        Set<SignalId> planned = meetings.planned(tx, actor).keySet();
        Set<SignalId> owed = new HashSet<>();
        signals.followUps().due(tx, actor, LocalDate.MAX).forEach(one -> owed.add(one.signal()));
        running.values().stream().filter(this::mine).forEach(signal -> {
            LocalDate day = Terms.nextStepBy(signal.stateSince());
            if (signal.state() == SignalState.IN_WEIGHING && !planned.contains(signal.id())) {
                by(TodayKind.FINISH_WEIGHING, signal, day, rows);
            }
            if (signal.state() == SignalState.ANSWERED
                    && !signal.becameCase()
                    && signal.answerDue().isEmpty()
                    && !owed.contains(signal.id())) {
                by(TodayKind.CLOSE_SIGNAL, signal, day, rows);
            }
        });
    }

    private boolean mine(SignalRow signal) {
        return actor.has(Role.FILE_HOLDER) || signal.receiver().equals(actor.person());
    }

    private void by(TodayKind kind, SignalRow signal, LocalDate day, List<TodayRow> rows) {
        if (!day.isAfter(until)) {
            rows.add(row(kind, signal, Optional.of(day)));
        }
    }

    private static TodayRow row(TodayKind kind, SignalRow signal, Optional<LocalDate> day) {
        return new TodayRow(kind, ShortText.of(signal.number().text()), day, signal.id());
    }
}
