package nl.casustafel.signal;

import java.time.Instant;
import java.time.LocalDate;
import nl.casustafel.kernel.CaseClock;

/// The terms of our own that keep a signal from being parked where the law names none (DEC-12, decision
/// 36).
public final class Terms {
    /// From receipt, or from the day it was taken over, to an agenda, and from one step of the way out to
    /// the next.
    public static final int WITHIN_DAYS = 14;

    private Terms() {}

    /// The day by which a report that came in is tested and on an agenda.
    public static LocalDate agendaBy(LocalDate termFrom) {
        return termFrom.plusDays(WITHIN_DAYS);
    }

    /// The day by which the next step is taken of what has no other day: counted from when it came where it
    /// stands.
    public static LocalDate nextStepBy(Instant stateSince) {
        return stateSince.atZone(CaseClock.ZONE).toLocalDate().plusDays(WITHIN_DAYS);
    }
}
