package nl.casustafel.today;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.casustafel.kernel.Actor;
import nl.casustafel.meeting.MeetingReads;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;

/// The earliest day that weighing, meetings and what follows a decision know for each signal, through their
/// gates. Opens nothing.
public final class SignalDays {
    private final TodayReads.OfSignals signals;
    private final MeetingReads meetings;

    public SignalDays(TodayReads.OfSignals signals, MeetingReads meetings) {
        this.signals = signals;
        this.meetings = meetings;
    }

    public Map<SignalId, LocalDate> of(Tx tx, Actor actor) {
        Map<SignalId, LocalDate> days = new HashMap<>(meetings.planned(tx, actor));
        signals.weighings().deferred(tx, actor).forEach(one -> add(days, one.signal(), one.returnsOn()));
        signals.followUps().due(tx, actor, LocalDate.MAX).forEach(one -> add(days, one.signal(), one.dueOn()));
        signals.ratifications().awaited(tx, actor).forEach(one -> add(days, one.signal(), one.dueOn()));
        return days;
    }

    private static void add(Map<SignalId, LocalDate> days, SignalId signal, LocalDate day) {
        days.merge(signal, day, (one, other) -> one.isBefore(other) ? one : other);
    }
}
