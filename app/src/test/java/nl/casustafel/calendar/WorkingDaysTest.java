package nl.casustafel.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    @ParameterizedTest
    @CsvSource({"2024,2024-03-31", "2025,2025-04-20", "2026,2026-04-05", "2027,2027-03-28", "2038,2038-04-25"})
    void knowsEaster(int year, LocalDate sunday) {
        assertEquals(sunday, DutchHolidays.easter(year));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02,1,2026-04-07", // Good Friday to Easter Monday lie between
        "2026-05-13,1,2026-05-15", // Ascension Day
        "2026-05-22,1,2026-05-26", // Whit Monday
        "2026-12-24,1,2026-12-28", // both Christmas days
        "2026-12-31,1,2027-01-04", // over the turn of the year
        "2026-03-12,5,2026-03-19",
        "2026-03-14,0,2026-03-14"
    })
    void countsWorkingDaysOnly(LocalDate start, int count, LocalDate end) {
        assertEquals(end, WorkingDays.after(start, count));
    }

    @Test
    void movesKingsDayAwayFromSunday() {
        // 27 April 2031 is a Sunday; 2026 has it on Monday.
        assertTrue(DutchHolidays.contains(LocalDate.of(2031, 4, 26)));
        assertFalse(DutchHolidays.contains(LocalDate.of(2031, 4, 27)));
        assertFalse(WorkingDays.isWorkingDay(LocalDate.of(2026, 4, 27)));
    }
}
