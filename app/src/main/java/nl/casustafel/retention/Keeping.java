package nl.casustafel.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.Regime;

/// What decides how long a case is kept. Days are those of Europe/Amsterdam; nothing of anybody is in it.
/// @param firstProcessedOn from which the term of the WGS runs (W-G7)
/// @param lastProcessedOn from which the term of the WPGA runs (W-G1)
/// @param extensions only of a case under the WGS, in the order in which they were decided
public record Keeping(
        Regime regime,
        LocalDate firstProcessedOn,
        LocalDate lastProcessedOn,
        Optional<Closed> closed,
        List<Extended> extensions) {
    /// How it ended here.
    /// @param until which day was chosen at closing (W-G4)
    /// @param atOnce there is no ground to keep anything (W-G3, Bpga art. 16)
    public record Closed(LocalDate on, Optional<LocalDate> until, boolean atOnce) {}

    public record Extended(LocalDate decidedOn, LocalDate until) {}

    public Keeping {
        extensions = List.copyOf(extensions);
    }

    /// Before which day at the latest everything is gone, whatever was chosen (WPGA art. 9; WGS art.
    /// 1.8(7)).
    public LocalDate ceiling() {
        return switch (regime) {
            case WPGA -> lastProcessedOn.plusYears(CaseTerm.YEARS);
            case WGS ->
                extensions.stream()
                        .map(Extended::until)
                        .reduce(firstProcessedOn.plusYears(CaseTerm.YEARS), Keeping::later);
        };
    }

    /// What was chosen at closing, unless the term was extended since.
    Optional<LocalDate> chosen() {
        return closed.filter(end ->
                        extensions.stream().noneMatch(one -> !one.decidedOn().isBefore(end.on())))
                .flatMap(Closed::until);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
