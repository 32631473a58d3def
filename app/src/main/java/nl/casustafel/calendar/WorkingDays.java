package nl.casustafel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// Counts in working days: Monday to Friday, Dutch public holidays left out.
public final class WorkingDays {
    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !DutchHolidays.contains(day);
    }

    /// The day that is `count` working days after `start`; `start` itself is not counted. `count` is not
    /// negative.
    public static LocalDate after(LocalDate start, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("counts forward only");
        }
        LocalDate day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
