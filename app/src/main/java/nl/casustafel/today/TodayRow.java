package nl.casustafel.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// One thing that must happen next.
/// @param what a number, the words of an action, or a colleague's name
/// @param due absent where no day was agreed
/// @param leadsTo the signal, case, meeting, person or action it is about
public record TodayRow(TodayKind kind, ShortText what, Optional<LocalDate> due, Id leadsTo) implements PersonalData {
    /// The earliest first; what has no day comes last.
    static final Comparator<TodayRow> BY_DAY = Comparator.comparing(
                    (TodayRow row) -> row.due().orElse(LocalDate.MAX))
            .thenComparing(TodayRow::kind)
            .thenComparing(TodayRow::what);

    public TodayGroup groupOn(LocalDate today) {
        return due.map(day -> day.isBefore(today)
                        ? TodayGroup.OVERDUE
                        : day.equals(today) ? TodayGroup.TODAY : TodayGroup.THIS_WEEK)
                .orElse(TodayGroup.THIS_WEEK);
    }

    @Override
    public String toString() {
        return "TodayRow[" + kind + "]";
    }
}
