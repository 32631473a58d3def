package nl.casustafel.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.casustafel.kernel.CaseClock;

/// Which backups are kept: all of the last seven days, of the five weeks up to now the last of each
/// week, and of the twelve months up to now the last of each month. The newest one is always kept.
public final class Retention {
    private static final int DAYS = 7;
    private static final int WEEKS = 5;
    private static final int MONTHS = 12;

    private Retention() {}

    /// Those that may go, oldest first. What lies in the future (a clock that was wrong) is kept.
    public static List<Generation> superfluous(List<Generation> all, LocalDate today) {
        Set<Object> held = new HashSet<>();
        List<Generation> going = new ArrayList<>();
        List<Generation> newestFirst = all.stream()
                .sorted(Comparator.comparing(Generation::made).reversed())
                .toList();
        boolean newest = true;
        for (Generation one : newestFirst) {
            LocalDate day = one.made().atZone(CaseClock.ZONE).toLocalDate();
            // Both are noted, also where one of them suffices.
            boolean week = day.isAfter(today.minusWeeks(WEEKS)) && held.add(week(day));
            boolean month = day.isAfter(today.minusMonths(MONTHS)) && held.add(YearMonth.from(day));
            if (!newest && !week && !month && !day.isAfter(today.minusDays(DAYS))) {
                going.addFirst(one);
            }
            newest = false;
        }
        return going;
    }

    private static String week(LocalDate day) {
        return day.get(WeekFields.ISO.weekBasedYear()) + "-" + day.get(WeekFields.ISO.weekOfWeekBasedYear());
    }
}
