package nl.casustafel.practice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.PriorityQueue;
import nl.casustafel.kernel.CaseClock;

/// What happens in the practice team, in the order of time. What would happen after today is left out: it
/// has not happened yet.
final class Timeline {
    private record Event(LocalDateTime when, int order, Runnable work) {}

    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::when).thenComparingInt(Event::order));
    private final PracticeTime time;
    private final LocalDate today;
    private int order;

    Timeline(PracticeTime time, LocalDate today) {
        this.time = time;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /// Work may put more on the line, at its own moment or later.
    void at(LocalDate day, int hour, Runnable work) {
        if (!day.isAfter(today)) {
            events.add(new Event(day.atTime(hour, 0), order++, work));
        }
    }

    /// Lets time pass within an event.
    void spend(int minutes) {
        time.reach(time.instant().atZone(CaseClock.ZONE).toLocalDateTime().plusMinutes(minutes));
    }

    /// Lets at most `count` events happen; false once nothing is left.
    boolean pass(int count) {
        for (int left = count; left > 0 && !events.isEmpty(); left--) {
            Event next = events.remove();
            time.reach(next.when());
            next.work().run();
        }
        return !events.isEmpty();
    }
}
