package nl.casustafel.practice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.casustafel.kernel.CaseClock;

/// The time in which the practice team lives: set forward from event to event, never back and never past
/// the moment the store is made.
final class PracticeTime extends Clock {
    private final Instant end;
    private Instant now = Instant.EPOCH;

    PracticeTime(Instant end) {
        this.end = end;
    }

    /// @param when in the zone of [CaseClock#ZONE]
    void reach(LocalDateTime when) {
        Instant wanted = when.atZone(CaseClock.ZONE).toInstant();
        if (wanted.isAfter(now)) {
            now = wanted.isAfter(end) ? end : wanted;
        }
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
