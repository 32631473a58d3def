package nl.casustafel.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.calendar.WorkingDays;

/// The days of a series: from the first, every so many weeks, up to and with the last. A day on which nobody
/// works is left out.
/// @param weeks between two meetings, at least one
public record Series(LocalDate first, int weeks, LocalDate last) {
    /// The most meetings that are planned at once.
    public static final int MOST = 60;

    public Series {
        if (weeks < 1) {
            throw new IllegalArgumentException("weeks: " + weeks);
        }
    }

    /// The earliest first; the first day always.
    public List<LocalDate> days() {
        return Stream.concat(
                        Stream.of(first),
                        Stream.iterate(first.plusWeeks(weeks), day -> !day.isAfter(last), day -> day.plusWeeks(weeks))
                                .filter(WorkingDays::isWorkingDay))
                .limit(MOST)
                .toList();
    }
}
