package nl.casustafel.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The days of a series.
class SeriesTest {
    @Test
    void comesEverySoManyWeeksUpToAndWithTheLastDay() {
        LocalDate first = LocalDate.of(2026, 3, 5);
        assertEquals(
                List.of(first, LocalDate.of(2026, 3, 19), LocalDate.of(2026, 4, 2)),
                new Series(first, 2, LocalDate.of(2026, 4, 2)).days());
    }

    @Test
    void leavesOutADayOnWhichNobodyWorks() {
        LocalDate first = LocalDate.of(2026, 4, 20);
        assertEquals(
                List.of(first, LocalDate.of(2026, 5, 4)),
                new Series(first, 1, LocalDate.of(2026, 5, 4)).days(),
                "27 April is the day of the king");
    }

    @Test
    void endsSomewhere() {
        LocalDate first = LocalDate.of(2026, 3, 5);
        assertEquals(
                Series.MOST, new Series(first, 1, first.plusYears(9)).days().size());
    }
}
