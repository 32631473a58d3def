package nl.casustafel.retention;

import java.time.LocalDate;
import java.util.Optional;

/// Until when a case is kept, and by which rule. The maximum of the act is a ceiling; what was chosen at
/// closing is earlier, and where there is no ground to keep anything it is at once.
/// @param until the day itself
/// @param from the first day on which it may be destroyed
/// @param by the last day on which it may still be here
public record CaseTerm(TermRule rule, LocalDate until, LocalDate from, LocalDate by) {
    /// WPGA art. 9; WGS art. 1.8(7).
    public static final int YEARS = 5;
    /// Days within which it is done: the longest wait between two meetings (DEC-17). A ceiling is reached
    /// by then, so that many days before it the case may go.
    public static final int WITHIN_DAYS = 14;
    /// Days ahead in which it is announced.
    public static final int ANNOUNCED_DAYS = 30;

    /// W-G1, W-G3, W-G4, W-G7.
    public static CaseTerm of(Keeping kept) {
        LocalDate ceiling = kept.ceiling();
        Optional<LocalDate> gone = kept.closed().filter(Keeping.Closed::atOnce).map(Keeping.Closed::on);
        if (gone.isPresent()) {
            LocalDate on = gone.orElseThrow();
            return new CaseTerm(TermRule.AT_ONCE, on, on, earlier(on.plusDays(WITHIN_DAYS), ceiling));
        }
        LocalDate latest = ceiling.minusDays(WITHIN_DAYS);
        return kept.chosen()
                .filter(chosen -> chosen.isBefore(ceiling))
                .map(chosen -> new CaseTerm(
                        TermRule.CHOSEN,
                        chosen,
                        earlier(chosen, latest),
                        earlier(chosen.plusDays(WITHIN_DAYS), ceiling)))
                .orElseGet(() -> new CaseTerm(ceilingOf(kept), ceiling, latest, ceiling));
    }

    private static TermRule ceilingOf(Keeping kept) {
        return switch (kept.regime()) {
            case WPGA -> TermRule.LAST_PROCESSING;
            case WGS -> kept.extensions().isEmpty() ? TermRule.FIRST_PROCESSING : TermRule.EXTENDED;
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /// Whether it may be destroyed.
    public boolean hasCome(LocalDate today) {
        return !today.isBefore(from);
    }

    /// Whether somebody should know that it comes.
    public boolean isNear(LocalDate today) {
        return !today.isBefore(from.minusDays(ANNOUNCED_DAYS));
    }
}
