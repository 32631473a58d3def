package nl.casustafel.retention;

import java.time.LocalDate;
import java.util.Optional;

/// Until when a case is kept, and by which rule. The maximum of the act is a ceiling; what was chosen at closing
/// is earlier, and where there is no ground to keep anything it is at once.
/// @param until the day itself
/// @param from the first day on which it may be destroyed
/// @param by the last day on which it may still be here
public record CaseTerm(Rule rule, LocalDate until, LocalDate from, LocalDate by) {
    /// WPGA art. 9; WGS art. 1.8(7).
    public static final int YEARS = 5;
    /// Days within which it is done: the longest wait between two meetings (DEC-17). A ceiling is reached by
    /// then, so that many days before it the case may go.
    public static final int WITHIN_DAYS = 14;
    /// Days ahead in which it is announced.
    public static final int ANNOUNCED_DAYS = 30;

    /// Which rule gave the day.
    public enum Rule {
        /// Five years after the last processing (WPGA art. 9).
        LAST_PROCESSING("W-G1"),
        /// Five years after the first processing (WGS art. 1.8(7)).
        FIRST_PROCESSING("W-G7"),
        /// The same, kept on since (BGS art. 1.16).
        EXTENDED("W-G7"),
        /// An earlier day was chosen at closing (ECLI:NL:RVS:2022:635).
        CHOSEN("W-G4"),
        /// There were no indications, or no ground to keep anything (Bpga art. 16).
        AT_ONCE("W-G3");

        private final String id;

        Rule(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /// W-G1, W-G3, W-G4, W-G7.
    public static CaseTerm of(Keeping kept) {
        LocalDate ceiling = kept.ceiling();
        Optional<LocalDate> gone = kept.closed().filter(Keeping.Closed::atOnce).map(Keeping.Closed::on);
        if (gone.isPresent()) {
            LocalDate on = gone.orElseThrow();
            return new CaseTerm(Rule.AT_ONCE, on, on, earlier(on.plusDays(WITHIN_DAYS), ceiling));
        }
        LocalDate latest = ceiling.minusDays(WITHIN_DAYS);
        return kept.chosen()
                .filter(chosen -> chosen.isBefore(ceiling))
                .map(chosen -> new CaseTerm(
                        Rule.CHOSEN,
                        chosen,
                        earlier(chosen, latest),
                        earlier(chosen.plusDays(WITHIN_DAYS), ceiling)))
                .orElseGet(() -> new CaseTerm(ceilingOf(kept), ceiling, latest, ceiling));
    }

    private static Rule ceilingOf(Keeping kept) {
        return switch (kept.regime()) {
            case WPGA -> Rule.LAST_PROCESSING;
            case WGS -> kept.extensions().isEmpty() ? Rule.FIRST_PROCESSING : Rule.EXTENDED;
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
