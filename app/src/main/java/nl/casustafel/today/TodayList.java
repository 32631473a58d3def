package nl.casustafel.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What must happen next, as it stood at one moment.
/// @param rows the earliest first
/// @param nextMeeting the first meeting beyond the rows; empty where one is among them
public record TodayList(LocalDate day, List<TodayRow> rows, Optional<TodayRow> nextMeeting) {
    public TodayList {
        rows = List.copyOf(rows);
    }

    public List<TodayRow> of(TodayGroup group) {
        return rows.stream().filter(row -> row.groupOn(day) == group).toList();
    }
}
