package nl.casustafel.signal;

import java.time.LocalDate;

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
}
