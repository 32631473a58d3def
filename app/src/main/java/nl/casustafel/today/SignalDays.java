package nl.casustafel.today;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.casustafel.kernel.Actor;
import nl.casustafel.meeting.MeetingReads;
import nl.casustafel.referral.DueFollowUp;
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
        List<DueFollowUp> followUps = signals.followUps().due(tx, actor, LocalDate.MAX);
        followUps.stream()
                .filter(one -> one.what() != DueFollowUp.What.INFORM_IN_TIME)
                .forEach(one -> add(days, one.signal(), one.dueOn()));
        signals.ratifications().awaited(tx, actor).forEach(one -> add(days, one.signal(), one.dueOn()));
        followUps.stream()
                .filter(one -> one.what() == DueFollowUp.What.INFORM_IN_TIME)
                .forEach(one -> days.computeIfPresent(one.signal(), (_, day) -> earlier(day, one.dueOn())));
        return days;
    }

    private static void add(Map<SignalId, LocalDate> days, SignalId signal, LocalDate day) {
        days.merge(signal, day, SignalDays::earlier);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
