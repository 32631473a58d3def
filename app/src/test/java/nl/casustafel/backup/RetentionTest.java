package nl.casustafel.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.casustafel.kernel.CaseClock;
import org.junit.jupiter.api.Test;

/// Kept: all of the last 7 days, one a week for 5 weeks, one a month for 12.
class RetentionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aYearOfDailyBackupsShrinksToDaysWeeksAndMonths() {
        List<Generation> all = new ArrayList<>();
        for (int days = 0; days < 500; days++) {
            all.add(on(TODAY.minusDays(days)));
        }
        List<LocalDate> kept = kept(all);
        for (int days = 0; days < 7; days++) {
            assertTrue(kept.contains(TODAY.minusDays(days)), "all of the last seven days");
        }
        // Sundays end a week; the last day ends a month.
        assertEquals(
                List.of(
                        LocalDate.of(2026, 11, 15),
                        LocalDate.of(2026, 11, 8),
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 10, 31),
                        LocalDate.of(2026, 10, 25),
                        LocalDate.of(2026, 9, 30)),
                kept.subList(7, 13));
        assertEquals(LocalDate.of(2025, 11, 30), kept.getLast());
        assertEquals(23, kept.size());
    }

    @Test
    void severalOfOneDayAreAllKeptForAWeek() {
        assertEquals(
                3, kept(List.of(on(TODAY), on(TODAY), on(TODAY.minusDays(6)))).size());
    }

    @Test
    void theNewestIsKeptHoweverOld() {
        List<Generation> old = List.of(on(TODAY.minusYears(3)), on(TODAY.minusYears(2)));
        assertEquals(List.of(TODAY.minusYears(2)), kept(old));
        assertTrue(Retention.superfluous(List.of(), TODAY).isEmpty());
    }

    @Test
    void whatACalendarThatWasWrongMadeInTheFutureIsKept() {
        assertEquals(2, kept(List.of(on(TODAY.plusYears(1)), on(TODAY))).size());
    }

    private static List<LocalDate> kept(List<Generation> all) {
        List<Generation> left = new ArrayList<>(all);
        left.removeAll(Retention.superfluous(all, TODAY));
        return left.stream()
                .map(one -> one.made().atZone(CaseClock.ZONE).toLocalDate())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static Generation on(LocalDate day) {
        return new Generation(
                Path.of(day + ".age"), day.atTime(12, 0).atZone(CaseClock.ZONE).toInstant(), 1);
    }
}
