package nl.casustafel.excerpt;

import java.time.LocalDate;
import java.util.List;

/// Which words a redaction owes beside its grounds (W-L1).
public final class WeighedGrounds {
    /// After so many years it is told why interests still weigh more (Woo art. 5.3).
    private static final int YEARS = 5;

    private WeighedGrounds() {}

    /// Those in use on which an interest was weighed against openness, each of which is told why.
    public static List<WooGround> of(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark -> mark.ground().stream())
                .filter(WooGround::isWeighed)
                .distinct()
                .sorted()
                .toList();
    }

    /// Whether minutes of this day ask for a word more.
    public static boolean isOld(LocalDate day, LocalDate today) {
        return day.plusYears(YEARS).isBefore(today);
    }

    /// Whether what somebody saw otherwise is left out for the sake of governing.
    public static boolean hideDissent(List<Mark> marks) {
        return marks.stream()
                .filter(mark ->
                        mark.ground().filter(WooGround.GOVERNING::equals).isPresent())
                .map(mark -> mark.spot().passage().value())
                .anyMatch(name -> name.startsWith("dissent.") || name.startsWith("decision.dissent."));
    }
}
